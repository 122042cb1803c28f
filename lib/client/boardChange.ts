import { evaluate } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { adoptIds } from "@/lib/notation/correspond";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { readPython } from "@/lib/notation/python";
import { rewritePython } from "@/lib/notation/rewritePython";
import { mergeTexts } from "./mergeTexts";
import { newIds, renameInEdit } from "./renameNodes";

/** What several hosts edit at once: a graph, its asked nodes, its program. */
export interface SharedBoard {
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
  readonly source: string;
}

/** One change as its author meant it, so that it can be made again on a board that has changed meanwhile. */
export type BoardChange =
  | {
      readonly type: "edit";
      readonly edits: readonly Edit[];
      /** Nodes to be asked for, and to be asked for no longer: what others asked for meanwhile stays. */
      readonly on: readonly NodeId[];
      readonly off: readonly NodeId[];
      /** The whole program after the edits; null: they leave it as it is. */
      readonly source: string | null;
    }
  | {
      readonly type: "text";
      /** The program that its author saw, and as it was typed. */
      readonly before: string;
      readonly after: string;
      /** What the program draws; null where it cannot be read: the graph stays. */
      readonly graph: Graph | null;
      readonly asked: readonly NodeId[];
    };

/** The change from the board that its author saw to the edits, program and asked nodes that they gave. */
export function changeOf(
  seen: SharedBoard,
  given: { readonly edits: readonly Edit[]; readonly source: string; readonly asked: readonly NodeId[] },
): BoardChange {
  const { edits, source, asked } = given;
  const replaced = edits.findLast((edit) => edit.type === "replace");
  if (replaced || (edits.length === 0 && source !== seen.source))
    return { type: "text", before: seen.source, after: source, graph: replaced?.graph ?? null, asked };
  const edited = applyEdits(seen.graph, edits);
  const kept = keepThere(seen.asked, edited.ok ? edited.graph : seen.graph);
  return {
    type: "edit",
    edits,
    on: asked.filter((id) => !kept.includes(id)),
    off: kept.filter((id) => !asked.includes(id)),
    source: source === seen.source ? null : source,
  };
}

/** The board after a change; null where it cannot be made. The server comes to the same. */
export function applyChange(board: SharedBoard, change: BoardChange): SharedBoard | null {
  if (change.type === "text") {
    const graph = change.graph ?? board.graph;
    return { graph, asked: keepThere(change.asked, graph), source: change.after };
  }
  const edited = applyEdits(board.graph, change.edits);
  if (!edited.ok) return null;
  const { graph } = edited;
  return { graph, asked: toggled(graph, board.asked, change), source: change.source ?? board.source };
}

/** The change, made for `from`, as it is to be made on `onto`; null where it no longer can be. */
export function rebaseChange(change: BoardChange, from: SharedBoard, onto: SharedBoard): BoardChange | null {
  if (change.type === "text") return rebaseText(change, from, onto);
  const edited = applyEdits(onto.graph, change.edits);
  if (!edited.ok) return null;
  if (change.source === null || onto.source === from.source) return change;
  return { ...change, source: rewritten(onto, edited.graph) };
}

/** Other ids for the nodes that a change brings, where somebody else's nodes have got them meanwhile. */
export function clashingIds(change: BoardChange, onto: SharedBoard): ReadonlyMap<NodeId, NodeId> {
  const taken = new Set(onto.graph.nodes.map(({ id }) => id));
  const clashes = new Map<NodeId, NodeId>();
  if (change.type === "text") return clashes;
  const own = newIds(change.edits);
  for (const id of own) {
    if (!taken.has(id)) continue;
    let next = 1;
    while (taken.has(`n${next}`) || own.includes(`n${next}`)) next += 1;
    taken.add(`n${next}`);
    clashes.set(id, `n${next}`);
  }
  return clashes;
}

/** The change of the same nodes under other ids. */
export function renameNodes(change: BoardChange, ids: ReadonlyMap<NodeId, NodeId>): BoardChange {
  if (change.type === "text" || ids.size === 0) return change;
  const to = (id: NodeId) => ids.get(id) ?? id;
  const edits = change.edits.map((edit) => renameInEdit(edit, ids));
  return { ...change, edits, on: change.on.map(to), off: change.off.map(to) };
}

type TextChange = Extract<BoardChange, { readonly type: "text" }>;

function rebaseText(change: TextChange, from: SharedBoard, onto: SharedBoard): BoardChange | null {
  const after = mergeTexts(change.before, change.after, onto.source);
  if (after === null) return null;
  const isKnown = after === change.after && isSameGraph(from.graph, onto.graph);
  const graph = isKnown ? change.graph : graphOf(after, onto.graph);
  return { type: "text", before: onto.source, after, graph, asked: askedAgain(change, { from, onto, graph }) };
}

/** The nodes asked for with what others asked for, or no longer ask for, while this was typed. */
function askedAgain(
  change: TextChange,
  { from, onto, graph }: { readonly from: SharedBoard; readonly onto: SharedBoard; readonly graph: Graph | null },
): readonly NodeId[] {
  const drawn = graph ?? onto.graph;
  // A node that this text brought has another id where the text was read anew.
  const names = new Map(change.graph?.nodes.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
  const named = new Map(drawn.nodes.flatMap(({ id, name }) => (name === null ? [] : [[name, id]])));
  const here = (id: NodeId) => (from.graph.nodes.some((node) => node.id === id) ? id : named.get(names.get(id) ?? ""));
  const on = change.asked.flatMap((id) => (from.asked.includes(id) ? [] : (here(id) ?? [])));
  const off = from.asked.filter((id) => !change.asked.includes(id));
  return toggled(drawn, onto.asked, { on, off });
}

function isSameGraph(one: Graph, other: Graph): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What a program draws, its nodes under the ids that they had; null where it cannot be read. */
function graphOf(source: string, before: Graph): Graph | null {
  if (source.trim() === "") return { nodes: [], output: null };
  const reading = readPython(source);
  const cell = reading.ok ? reading.cells[0] : undefined;
  return cell === undefined ? null : adoptIds(cell.graph, before);
}

/** The program for an edited graph; null where the one that is there cannot be read, and stays. */
function rewritten(board: SharedBoard, graph: Graph): string | null {
  const reading = readPython(board.source);
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (cell === undefined) return null;
  const { text, isSame } = rewritePython({ cell, before: board.graph, graph });
  return isSame ? text : null;
}

function toggled(
  graph: Graph,
  asked: readonly NodeId[],
  { on, off }: { readonly on: readonly NodeId[]; readonly off: readonly NodeId[] },
): readonly NodeId[] {
  const kept = keepThere(asked, graph);
  if (on.length === 0 && off.length === 0) return kept;
  const wanted = new Set([...kept, ...keepThere(on, graph)]);
  for (const id of off) wanted.delete(id);
  return inBackwardOrder(graph, [...wanted]);
}

/** In the order of the backward pass; what no order reaches, such as a cycle's nodes, comes last. */
function inBackwardOrder(graph: Graph, ids: readonly NodeId[]): readonly NodeId[] {
  const rank = new Map(evaluate(graph).order.map((id, at) => [id, at]));
  return [...ids].sort((a, b) => (rank.get(b) ?? -1) - (rank.get(a) ?? -1));
}

function keepThere(asked: readonly NodeId[], graph: Graph): readonly NodeId[] {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return asked.filter((id) => ids.has(id));
}
