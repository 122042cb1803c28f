import type { Graph, GraphNode } from "@/lib/engine/graph";

/** Makes a pass over a graph, forward and backward, to be repeated. */
export type Runner = (graph: Graph) => () => void;

/** The graphs that are raced on. */
export const races = {
  "20 nodes": () => randomGraph(20),
  "1,400 nodes": () => randomGraph(1400),
  "100,000 nodes": () => randomGraph(100_000),
} as const;

/** A graph's name. */
export type Race = keyof typeof races;

/** Sums, products and tanh of what came shortly before, the same every time; numbers stay near 1. */
function randomGraph(size: number): Graph {
  let seed = 42;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const leaves = Math.max(4, Math.floor(size / 5));
  const nodes: GraphNode[] = Array.from({ length: leaves }, (_, at) => ({
    ...{ id: `n${at}`, name: `n${at}`, label: `n${at}`, op: "leaf", operands: [], isDeclared: true },
    ...{ data: 0.5 + random(100) / 100, text: "1" },
  }));
  for (let at = leaves; at < size; at += 1) {
    const near = () => `n${at - 1 - random(Math.min(at, 40))}`;
    const id = { id: `n${at}`, name: `n${at}`, label: `n${at}` };
    // Each leaf is used once, so that every node leads to the output.
    const own = at - leaves < leaves ? `n${at - leaves}` : near();
    if (at % 3 === 0) nodes.push({ ...id, op: "tanh", operands: [`n${at - 1}`] });
    else nodes.push({ ...id, op: at % 3 === 1 ? "add" : "mul", operands: [`n${at - 1}`, own] });
  }
  return { nodes, output: `n${size - 1}` };
}

/** A node by positions. */
export interface Step {
  readonly op: "leaf" | "add" | "mul" | "tanh";
  readonly a: number;
  readonly b: number;
  readonly data: number;
}

/** The graph by positions, as the others are given it; their operands stand before them. */
export function stepsOf({ nodes }: Graph): readonly Step[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const place = (id: string | null | undefined) => places.get(id ?? "") ?? 0;
  return nodes.map((node) => {
    // randomGraph makes no other op.
    const op = node.op as Step["op"];
    const [a, b] = [place(node.operands[0]), place(node.operands[1])];
    return { op, a, b, data: node.op === "leaf" ? node.data : 0 };
  });
}
