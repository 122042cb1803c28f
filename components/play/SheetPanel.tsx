import clsx from "clsx";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly title: string;
  readonly about: string;
  /** No graph stands above it: it has the whole screen. */
  readonly isAlone?: boolean;
  readonly children: ReactNode;
}

/** What stands below the graph, or beside it on a wide screen, when nothing is to be typed. */
export function SheetPanel({ title, about, isAlone = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The field that had the focus is gone: who reads by ear goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className={clsx(
        "flex flex-col gap-4 overflow-y-auto px-5 pt-5 pb-8 lg:px-6",
        isAlone
          ? "mx-auto w-full max-w-xl flex-1"
          : "max-h-[62%] shrink-0 border-line border-t lg:max-h-none lg:w-[420px] lg:border-t-0 lg:border-s",
      )}
    >
      <div>
        <h2 ref={heading} tabIndex={-1} className="text-[22px] outline-none">
          {title}
        </h2>
        <p className="mt-1 text-[15px] text-muted">{about}</p>
      </div>
      {children}
    </section>
  );
}
