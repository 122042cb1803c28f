import clsx from "clsx";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** What will stand here and how to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
}

export function EmptyState({ title, children, action, className }: Props) {
  return (
    <div className={clsx("mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-12 text-center", className)}>
      <h2 className="text-lg">{title}</h2>
      {children !== undefined && <div className="text-[15px] text-muted">{children}</div>}
      {action !== undefined && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
