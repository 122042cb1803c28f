import clsx from "clsx";
import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { SortKey } from "./sortRows";

interface Props {
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
  readonly sort: SortKey;
  readonly onSort: (key: SortKey) => void;
}

/** The grid's head: it stays in sight, and sorts. */
export function GridHead({ graph, asked, sort, onSort }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <thead className="text-[13px] text-muted">
      <tr>
        <Head className="sticky start-0 z-30 ps-4 text-start lg:ps-6" sortKey="name" sort={sort} onSort={onSort}>
          {t("host.grid.name")}
        </Head>
        <Head className="px-3 text-end" sortKey="score" sort={sort} onSort={onSort}>
          {t("host.grid.points")}
        </Head>
        {asked.map((id) => (
          <th
            key={id}
            scope="col"
            className="sticky top-0 z-20 min-w-9 border-line border-b bg-paper px-1 text-center font-mono font-normal text-ink"
          >
            <bdi>{plain(sayNode(graph, id, words))}</bdi>
          </th>
        ))}
        <Head className="px-2 text-end" sortKey="progress" sort={sort} onSort={onSort}>
          {t("host.grid.done")}
        </Head>
        <th scope="col" className="sticky top-0 z-20 border-line border-b bg-paper">
          <span className="sr-only">{t("host.grid.actions")}</span>
        </th>
      </tr>
    </thead>
  );
}

interface HeadProps {
  readonly className: string;
  readonly sortKey: SortKey;
  readonly sort: SortKey;
  readonly onSort: (key: SortKey) => void;
  readonly children: ReactNode;
}

function Head({ className, sortKey, sort, onSort, children }: HeadProps) {
  const isSorted = sort === sortKey;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sortKey === "name" ? "ascending" : "descending") : undefined}
      className={clsx("sticky top-0 z-20 border-line border-b bg-paper py-1 font-medium", className)}
    >
      <button
        type="button"
        tabIndex={-1}
        onClick={() => onSort(sortKey)}
        className={clsx("target inline-flex h-7 items-center gap-1", isSorted && "text-ink")}
      >
        {children}
        {isSorted && <ArrowDown aria-hidden size={12} className={clsx(sortKey === "name" && "rotate-180")} />}
      </button>
    </th>
  );
}
