import { expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";
import { lecture } from "@/lib/engine/testGraphs";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { canvasNodes } from "./canvasNodes";
import { cardLooks } from "./cardLook";
import { cardsOf } from "./cards";
import { isSameCard } from "./isSameCard";
import { layoutGraph } from "./layout";

function drawn(graph: Graph, asked: readonly string[] = []) {
  const evaluation = evaluate(graph);
  const cards = cardsOf({
    graph,
    evaluation,
    gradient: (id) => ({ kind: "value", value: evaluation.grad.get(id) ?? 0 }),
    asked: new Set(asked),
    heat: new Map(),
    verdicts: new Map(),
  });
  const layout = layoutGraph(graph, { sizeOf: () => ({ width: 124, height: 80 }), gap: cardLooks.card.gap });
  return new Map(
    canvasNodes({ cards, layout, size: "card", selected: null, flow: null }).map((node) => [node.id, node]),
  );
}

/** The nodes whose card looks different after an edit. */
function changed(edit: Edit): readonly string[] {
  const result = applyEdits(lecture, [edit]);
  if (!result.ok) throw new Error(result.code);
  const [before, after] = [drawn(lecture), drawn(result.graph)];
  return [...after].flatMap(([id, node]) => {
    const was = before.get(id);
    const isSame =
      was !== undefined && isSameCard({ data: was.data, selected: false }, { data: node.data, selected: false });
    return isSame ? [] : [id];
  });
}

it("sees what a number changes, and nothing else", () => {
  expect([...changed({ type: "setValue", id: "c", text: "10.0" })].sort()).toEqual(["c"]);
  expect([...changed({ type: "setValue", id: "f", text: "4" })].sort()).toEqual(["L", "a", "b", "c", "d", "e", "f"]);
  expect(changed({ type: "move", id: "a", at: { x: 1, y: 1 } })).toEqual([]);
});

it("sees a name, a missing operand and a digit beyond the fourth", () => {
  expect(changed({ type: "relabel", id: "c", name: "c", label: "bias" })).toEqual(["c"]);
  expect(changed({ type: "connect", id: "L", slot: 1, operand: null })).toContain("L");
  expect(changed({ type: "setValue", id: "c", text: "10.0000001" })).toEqual(expect.arrayContaining(["c", "d", "L"]));
});

it("sees what is asked and selected", () => {
  const [plain, asked] = [drawn(lecture).get("a"), drawn(lecture, ["a"]).get("a")];
  if (!plain || !asked) throw new Error("not drawn");
  expect(isSameCard({ data: plain.data, selected: false }, { data: asked.data, selected: false })).toBe(false);
  expect(isSameCard({ data: plain.data, selected: false }, { data: plain.data, selected: true })).toBe(false);
});
