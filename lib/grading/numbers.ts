import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph, Leaf, NodeId } from "@/lib/engine/graph";
import { isFair } from "./fairNumbers";
import { type Random, randomOf } from "./random";

/** Which generator drew: stored with the seed, since a later version draws other numbers from it. */
export const NUMBERS_VERSION = 1;

/** What to draw numbers for. */
export interface NumbersRequest {
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
  /** Names one student's numbers: session, exercise and participant, joined by the caller. */
  readonly seed: string;
  /** The leaves' values lie in here, ends included; [-5, 5] unless given. */
  readonly range?: { readonly from: number; readonly to: number };
  /** The misconceptions that these numbers would hide; without it, as in the browser's preview, none is looked for. */
  readonly hides?: (evaluation: Evaluation) => readonly string[];
  /** Misconceptions that no numbers show on this exercise, so that none are rejected for them. */
  readonly neverShown?: readonly string[];
}

/** One student's numbers, or why there are none. */
export type Numbers =
  | {
      readonly ok: true;
      /** The same graph with other leaf values. */
      readonly graph: Graph;
      readonly evaluation: Evaluation;
      /** Misconceptions that other numbers would show and these do not: empty unless no draw passed. */
      readonly hidden: readonly string[];
      readonly tries: number;
      readonly version: number;
    }
  | { readonly ok: false; readonly code: "NO_DECLARED_LEAF" | "NO_FAIR_NUMBERS" };

const MOST_TRIES = 500;

/** Nodes evaluated in all tries together: a large graph gets fewer tries, or one student's draw would hold up a class. */
const MOST_WORK = 100_000;

/** Draw one student's numbers for the declared leaves: the same seed gives the same numbers, everywhere. */
export function drawNumbers(request: NumbersRequest): Numbers {
  const { graph, asked, seed, hides = () => [], neverShown = [] } = request;
  const leaves = graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared);
  if (leaves.length === 0) return { ok: false, code: "NO_DECLARED_LEAF" };
  const random = randomOf(`${NUMBERS_VERSION}:${seed}`);
  const grid = gridOf(request.range ?? { from: -5, to: 5 });
  let best: (Numbers & { ok: true }) | null = null;
  const mostTries = Math.min(MOST_TRIES, Math.ceil(MOST_WORK / graph.nodes.length));
  for (let tries = 1; tries <= mostTries; tries++) {
    const drawn = withValues(graph, leaves, pick(grid, leaves.length, random));
    const evaluation = evaluate(drawn);
    if (!isFair(evaluation, asked)) continue;
    const hidden = hides(evaluation).filter((misconception) => !neverShown.includes(misconception));
    if (!best || hidden.length < best.hidden.length) {
      best = { ok: true, graph: drawn, evaluation, hidden, tries, version: NUMBERS_VERSION };
    }
    if (hidden.length === 0) break;
  }
  return best ?? { ok: false, code: "NO_FAIR_NUMBERS" };
}

/** The tenths of the range, without the values that make different mistakes look alike. */
function gridOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const grid: number[] = [];
  for (let tenths = Math.ceil(from * 10); tenths <= Math.floor(to * 10); tenths++) {
    if (tenths !== 0 && Math.abs(tenths) !== 10) grid.push(tenths / 10);
  }
  return grid;
}

/** Values without repeats, as far as there are enough. */
function pick(grid: readonly number[], count: number, random: Random): readonly number[] {
  const rest: number[] = [];
  return Array.from({ length: count }, () => {
    if (rest.length === 0) rest.push(...grid);
    return rest.splice(Math.floor(random() * rest.length), 1)[0] ?? 0;
  });
}

function withValues(graph: Graph, leaves: readonly { readonly id: NodeId }[], values: readonly number[]): Graph {
  const drawn = new Map(leaves.map(({ id }, at) => [id, values[at] ?? 0]));
  const nodes = graph.nodes.map((node) => {
    const data = drawn.get(node.id);
    return data === undefined || node.op !== "leaf" ? node : ({ ...node, data, text: data.toFixed(1) } satisfies Leaf);
  });
  return { ...graph, nodes };
}
