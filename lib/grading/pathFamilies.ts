import type { Misconception, Place } from "./misconception";
import { pathsOf, type Route } from "./paths";

/** The families that are about how a node's paths are joined, or how upstream and local derivative are. */
export const pathFamilies: readonly Misconception[] = [
  several("overwrites", "one-path", (edges, g) => edges.map((edge) => g(edge) * edge.local)),
  several("overwrites", "same-operand-once", countedOnce),
  several("multiplies-paths", "product", (edges, g) => [
    edges.reduce((product, edge) => product * g(edge) * edge.local, 1),
  ]),
  several("averages-paths", "mean", (edges, g) => [sum(edges, (edge) => g(edge) * edge.local) / edges.length]),
  any("local-only", "sum", (edges) => [sum(edges, (edge) => edge.local)]),
  any("upstream-only", "sum", (edges, g) => [sum(edges, g)]),
  any("adds-factors", "sum", (edges, g) => [sum(edges, (edge) => g(edge) + edge.local)]),
];

type Rule = (edges: readonly Route[], upstream: (edge: Route) => number) => readonly number[];

function any(family: string, variant: string, rule: Rule): Misconception {
  const predict = ({ evaluation, node, upstream }: Place) => {
    const edges = pathsOf(evaluation).routes(node);
    return edges.length === 0 ? [] : rule(edges, (edge) => upstream(edge.consumer));
  };
  return { family, variant, tier: 1, predict };
}

/** A rule that can only go wrong where a node has two edges or more. */
function several(family: string, variant: string, rule: Rule): Misconception {
  return any(family, variant, (edges, upstream) => (edges.length < 2 ? [] : rule(edges, upstream)));
}

/** a·a as a·g: of several edges to one consumer only the first is taken. */
function countedOnce(edges: readonly Route[], upstream: (edge: Route) => number): readonly number[] {
  const first = edges.filter((edge, at) => edges.findIndex((other) => other.consumer === edge.consumer) === at);
  return first.length === edges.length ? [] : [sum(first, (edge) => upstream(edge) * edge.local)];
}

function sum(edges: readonly Route[], term: (edge: Route) => number): number {
  return edges.reduce((total, edge) => total + term(edge), 0);
}
