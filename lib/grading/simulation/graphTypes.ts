import type { Graph, NodeId } from "@/lib/engine/graph";
import { sketch } from "./sketch";

/** A graph that the simulation draws numbers for. */
export interface GraphType {
  readonly name: string;
  readonly graph: Graph;
  /** Every node but the output, whose 1 is given. */
  readonly asked: readonly NodeId[];
}

function graphType(name: string, graph: Graph): GraphType {
  return { name, graph, asked: graph.nodes.map((node) => node.id).filter((id) => id !== graph.output) };
}

/** The six graph types that grading is measured on; the leaves' values are placeholders for the draws. */
export const graphTypes: readonly GraphType[] = [
  graphType(
    "(ab+c)f",
    sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
  ),
  graphType(
    "tanh neuron",
    sketch({
      x1: 2,
      x2: 0,
      w1: -3,
      w2: 1,
      b: 6.88,
      x1w1: ["mul", "x1", "w1"],
      x2w2: ["mul", "x2", "w2"],
      s: ["add", "x1w1", "x2w2"],
      n: ["add", "s", "b"],
      o: ["tanh", "n"],
    }),
  ),
  graphType("(ab)(a+b)", sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] })),
  graphType("(a-b)²/c", sketch({ a: 3, b: 5, c: 4, d: ["sub", "a", "b"], q: ["pow", 2, "d"], L: ["div", "q", "c"] })),
  graphType(
    "exp(ab)-c·a³",
    sketch({
      a: 0.5,
      b: 2,
      c: 3,
      p: ["mul", "a", "b"],
      e: ["exp", "p"],
      k: ["pow", 3, "a"],
      m: ["mul", "c", "k"],
      L: ["sub", "e", "m"],
    }),
  ),
  graphType(
    "relu+sigmoid",
    sketch({
      a: 2,
      b: 3,
      c: 0.5,
      p: ["mul", "a", "b"],
      r: ["relu", "p"],
      q: ["mul", "a", "c"],
      s: ["sigmoid", "q"],
      L: ["add", "r", "s"],
    }),
  ),
];
