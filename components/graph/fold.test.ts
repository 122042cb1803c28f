import { expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { lossGraph, predictionGraph } from "@/lib/engine/networkGraph";
import { topologicalOrder } from "@/lib/engine/order";
import { foldGraph } from "./fold";

const network = predictionGraph(lectureShape, lectureParameters, [2, 3, -1]);
const evaluation = evaluate(network.graph);

function fold(open: readonly string[], of = network, from = evaluation) {
  const folded = foldGraph({
    evaluation: from,
    groups: of.groups,
    inner: new Set(of.parameters),
    open: new Set(open),
    titleOf: (path) => path.at(-1) ?? "",
    noteOf: (_, outputs) => `${outputs} outputs`,
  });
  const at = new Map(folded.graph.nodes.map(({ id }, index) => [id, index]));
  const operandsOf = folded.graph.nodes.map(({ operands }) =>
    operands.map((id) => (id === null ? -1 : (at.get(id) ?? -1))),
  );
  // Every edge leads to a node that is drawn, and none in a circle.
  expect(operandsOf.flat().every((operand) => operand >= 0)).toBe(true);
  expect(topologicalOrder(operandsOf).onCycle).toEqual([]);
  return folded;
}

const sketch = ({ graph }: ReturnType<typeof fold>) =>
  graph.nodes.map(({ id, operands }) => (operands.length === 0 ? id : `${id}(${operands})`));

test("folded, n(x) is its inputs and a card for each layer", () => {
  const folded = fold([]);
  expect(sketch(folded)).toEqual([
    "x0",
    "x1",
    "x2",
    "fold:layer 0(x0,x1,x2)",
    "fold:layer 1(fold:layer 0)",
    "fold:layer 2(fold:layer 1)",
  ]);
  expect(folded.folds.get("fold:layer 0")).toEqual({ path: "layer 0", size: 28, note: "4 outputs" });
  expect(folded.folds.get("fold:layer 2")?.note).toBeNull();
  expect(folded.graph.output).toBe("fold:layer 2");
});

test("an unfolded layer shows its neurons, each with its output's number and gradient", () => {
  const folded = fold(["layer 1"]);
  const neurons = folded.graph.nodes.filter(({ id }) => id.startsWith("fold:layer 1/"));
  expect(neurons.map(({ label, operands }) => [label, operands])).toEqual(
    [0, 1, 2, 3].map((neuron) => [`neuron ${neuron}`, ["fold:layer 0"]]),
  );
  neurons.forEach(({ id }, i) => {
    const own = network.neurons[4 + i] ?? "";
    expect(folded.evaluation.data.get(id)).toBe(evaluation.data.get(own));
    expect(folded.evaluation.grad.get(id)).toBe(evaluation.grad.get(own));
  });
});

test("an unfolded neuron shows its atoms and its own weights, and no other's", () => {
  const { graph } = fold(["layer 2", "layer 2/neuron 0"]);
  const leaves = graph.nodes.filter(({ op }) => op === "leaf").map(({ id }) => id);
  expect(leaves).toEqual(["l2_n0_w0", "l2_n0_w1", "l2_n0_w2", "l2_n0_w3", "l2_n0_b", "x0", "x1", "x2"]);
  expect(graph.nodes).toHaveLength(8 + 2 + 9);
});

test("all unfolded, the graph is itself", () => {
  const open = [
    ...new Set([...network.groups.values()].flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join("/")))),
  ];
  expect(fold(open).graph).toEqual(network.graph);
});

test("the loss folds to one card for each example", () => {
  const loss = lossGraph(lectureShape, lectureParameters, lectureExamples);
  const whole = evaluate(loss.graph);
  const { graph, folds } = fold([], loss, whole);
  expect([...folds.keys()]).toEqual([0, 1, 2, 3].map((k) => `fold:n(xs[${k}])`));
  expect(graph.nodes).toHaveLength(12 + 4 + 4 + 4 * 2 + 3);
  const unfolded = fold(["n(xs[0])", "n(xs[0])/layer 0", "n(xs[0])/layer 0/neuron 0"], loss, whole);
  expect(unfolded.graph.nodes.filter(({ id }) => id.startsWith("l0_n0"))).toHaveLength(4);
});
