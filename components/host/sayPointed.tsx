import type { ReactNode } from "react";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { RowView } from "@/lib/protocol/views";
import { sayBugs } from "./sayBugs";
import { sayCell } from "./sayCell";

/** What the pointer or the focus is on: a cell, or with null the mark by the name. */
export interface Pointed {
  readonly row: string;
  readonly node: NodeId | null;
}

/** The same in words; null where nothing is to be said. */
export function sayPointed(row: RowView | undefined, pointed: Pointed, graph: Graph): ReactNode {
  if (!row) return null;
  const name = <b className="font-semibold text-ink">{row.name}</b>;
  if (pointed.node === null) {
    const bugs = sayBugs(row);
    return (
      bugs && (
        <>
          {name} {bugs}
        </>
      )
    );
  }
  const cell = row.cells[pointed.node];
  const node = graph.nodes.find(({ id }) => id === pointed.node);
  if (!cell || !node) return null;
  return (
    <>
      {name} at <span className="font-mono text-ink">{nameNode(node)}</span>:{" "}
      <span className="font-mono text-ink">{cell.text}</span>, {sayCell(cell)}
    </>
  );
}
