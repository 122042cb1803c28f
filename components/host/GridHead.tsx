import clsx from "clsx";
import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { SortKey } from "./sortRows";

interface Props {
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
  readonly sort: SortKey;
  readonly onSort: (key: SortKey) => void;
}

/** The grid's head: it stays in sight, and sorts. */
export function GridHead({ graph, asked, sort, onSort }: Props) {
  return (
    <thead className="text-[13px] text-muted">
      <tr>
        <Head className="sticky left-0 z-30 pl-4 text-left lg:pl-6" sortKey="name" sort={sort} onSort={onSort}>
          Name
        </Head>
        <Head className="px-3 text-right" sortKey="score" sort={sort} onSort={onSort}>
          Points
        </Head>
        {asked.map((id) => {
          const node = graph.nodes.find((candidate) => candidate.id === id);
          return (
            <th
              key={id}
              scope="col"
              className="sticky top-0 z-20 min-w-9 border-line border-b bg-paper px-1 font-mono font-normal text-ink"
            >
              {node ? nameNode(node) : "?"}
            </th>
          );
        })}
        <Head className="px-2 text-right" sortKey="progress" sort={sort} onSort={onSort}>
          Done
        </Head>
        <th scope="col" className="sticky top-0 z-20 border-line border-b bg-paper">
          <span className="sr-only">Actions</span>
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
