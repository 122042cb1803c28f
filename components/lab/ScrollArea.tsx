import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** What may be larger than its place: it scrolls, also by keyboard. */
export function ScrollArea({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll only what has the focus.
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  );
}
