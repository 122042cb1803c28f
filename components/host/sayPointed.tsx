import type { ReactNode } from "react";
import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import type { Words } from "@/components/words/words";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { RowView } from "@/lib/protocol/views";
import { sayBugs } from "./sayBugs";
import { sayCell } from "./sayCell";

/** What the pointer or the focus is on: a cell, or with null the mark by the name. */
export interface Pointed {
  readonly row: string;
  readonly node: NodeId | null;
}

interface PointedContext {
  readonly pointed: Pointed;
  readonly graph: Graph;
  readonly words: Words;
}

/** The same in words; null where nothing is to be said. */
export function sayPointed(row: RowView | undefined, { pointed, graph, words }: PointedContext): ReactNode {
  if (!row) return null;
  const { name } = row;
  const b = (text: ReactNode) => <b className="font-semibold text-ink">{text}</b>;
  if (pointed.node === null) {
    const bugs = sayBugs(row, words);
    return bugs && words.t.rich("host.grid.pointedBugs", { name, bugs, b });
  }
  const cell = row.cells[pointed.node];
  if (!cell || !graph.nodes.some(({ id }) => id === pointed.node)) return null;
  return words.t.rich("host.grid.pointed", {
    name,
    node: plain(sayNode(graph, pointed.node, words)),
    text: cell.text,
    cell: sayCell(cell, words),
    b,
    code: (text) => (
      <bdi dir="ltr" className="font-mono text-ink">
        {text}
      </bdi>
    ),
  });
}
