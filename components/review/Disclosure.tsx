import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One row of a list that opens: the browser's own, so it works without a script and is found by its search. */
export function Disclosure({ summary, children }: Props) {
  return (
    <details className="group border-line border-b">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 py-2 text-[15px] hover:bg-soft [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={16}
          className="shrink-0 text-muted transition-transform duration-100 group-open:rotate-90 rtl:rotate-180 rtl:group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="pt-2 pb-6 ps-7">{children}</div>
    </details>
  );
}
