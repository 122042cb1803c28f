import clsx from "clsx";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** What will stand here and how to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** At the margin of its section instead of in the middle of an empty page. */
  readonly isAtMargin?: boolean;
  readonly className?: string;
}

export function EmptyState({ title, children, action, isAtMargin = false, className }: Props) {
  const place = isAtMargin ? "items-start py-2" : "mx-auto items-center px-6 py-12 text-center";
  return (
    <div className={clsx("flex max-w-md flex-col gap-3", place, className)}>
      <h2 className="text-lg">{title}</h2>
      {children !== undefined && <div className="text-[15px] text-muted">{children}</div>}
      {action !== undefined && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
