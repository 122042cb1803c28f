import type { Graph } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import type { Problem } from "@/lib/engine/problems";
import { operandName, sayNode } from "./nodeNames";
import { plain } from "./sentence";
import type { Words } from "./words";

/** What keeps a graph from being computed: what is wrong, where, and what to do next. */
export function sayProblem(problem: Problem, graph: Graph, words: Words): string {
  const { t, format } = words;
  const node = graph.nodes.find((candidate) => candidate.id === problem.node);
  const isNumber = node !== undefined && node.op === "leaf" && !node.name && node.label === "";
  const name =
    node === undefined
      ? t("words.node.any")
      : isNumber
        ? t("words.node.number", { number: node.text })
        : plain(operandName(graph, node.id) ?? sayNode(graph, node.id, words));
  switch (problem.code) {
    case "NO_OUTPUT":
      return t("problems.NO_OUTPUT");
    case "UNKNOWN_OP":
      return t("problems.UNKNOWN_OP", { name, known: format.list(Object.keys(ops), { type: "disjunction" }) });
    case "NON_FINITE_VALUE":
      return t("problems.NON_FINITE_VALUE", { name, op: node?.op ?? "other" });
    default:
      return t(`problems.${problem.code}`, { name });
  }
}
