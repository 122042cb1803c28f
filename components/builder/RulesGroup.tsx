import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** Rules of one matter. */
export function RulesGroup({ title, about, children }: Props) {
  return (
    <section className="flex flex-col gap-5 py-6 first:pt-1 last:pb-1">
      <div>
        <h3 className="text-[15px]">{title}</h3>
        {about !== undefined && <p className="mt-1 text-[13px] text-muted">{about}</p>}
      </div>
      {children}
    </section>
  );
}
