import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the console's side. */
export function RailSection({ title, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="p-4 lg:p-5">
      <div className="mb-2 flex min-h-8 items-center justify-between gap-3">
        <h2 id={id} className="text-[15px]">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
