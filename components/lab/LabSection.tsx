import { type ReactNode, useId } from "react";

interface Props {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the lab, under its heading. */
export function LabSection({ title, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <div className="flex min-h-13 flex-wrap items-end justify-between gap-x-6 gap-y-2 border-line border-b pb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
