import { expect, it } from "vitest";
import { testWords } from "@/components/words/testWords";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph } from "@/lib/engine/graph";
import { lecture } from "@/lib/engine/testGraphs";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { type CanvasNode, canvasNodes, keepNodes } from "./canvasNodes";
import { cardLooks } from "./cardLook";
import { type Card, cardsOf } from "./cards";
import { keepCards } from "./isSameCard";
import { type LaidOut, layOutCards } from "./laidOut";

const words = testWords();

interface Drawn {
  readonly cards: readonly Card[];
  readonly laidOut: LaidOut;
  readonly nodes: CanvasNode[];
}

/** A graph as a canvas draws it after `before`. */
function draw(graph: Graph, before: Drawn | null = null, asked: readonly string[] = []): Drawn {
  const evaluation = evaluate(graph);
  const reading = {
    graph,
    evaluation,
    gradient: (id: string) => ({ kind: "value", value: evaluation.grad.get(id) ?? 0 }) as const,
    asked: new Set(asked),
    heat: new Map(),
    verdicts: new Map(),
  };
  const made = cardsOf(reading, words);
  const cards = keepCards(before?.cards ?? null, made);
  const laidOut = layOutCards(before?.laidOut ?? null, { graph, cards, look: cardLooks.card });
  const { layout } = laidOut;
  const look = { size: "card", selected: null, flow: null, isDot: false } as const;
  const nodes = keepNodes(before?.nodes ?? null, canvasNodes({ cards, layout, ...look }));
  return { cards, laidOut, nodes };
}

/** The nodes that are drawn anew after an edit. */
function changed(edit: Edit): readonly string[] {
  const result = applyEdits(lecture, [edit]);
  if (!result.ok) throw new Error(result.code);
  const before = draw(lecture);
  return redrawn(before, draw(result.graph, before));
}

function redrawn(before: Drawn, after: Drawn): readonly string[] {
  return after.nodes.filter((node) => !before.nodes.includes(node)).map(({ id }) => id);
}

it("draws anew what a number changes, and nothing else", () => {
  expect([...changed({ type: "setValue", id: "c", text: "10.0" })].sort()).toEqual(["c"]);
  expect([...changed({ type: "setValue", id: "f", text: "4" })].sort()).toEqual(["L", "a", "b", "c", "d", "e", "f"]);
  expect(changed({ type: "move", id: "a", at: { x: 1, y: 1 } })).toEqual(["a"]);
});

it("draws a name, a missing operand and a digit beyond the fourth", () => {
  expect(changed({ type: "relabel", id: "c", name: "c", label: "bias" })).toEqual(["c"]);
  expect(changed({ type: "connect", id: "L", slot: 1, operand: null })).toContain("L");
  expect(changed({ type: "setValue", id: "c", text: "10.0000001" })).toEqual(expect.arrayContaining(["c", "d", "L"]));
});

it("draws what is asked", () => {
  const before = draw(lecture);
  expect(redrawn(before, draw(lecture, before, ["a"]))).toEqual(["a"]);
});

it("keeps every card's place while numbers grow shorter, and lays out anew where one grows beyond its card", () => {
  const withNumber = (graph: Graph, text: string): Graph => {
    const result = applyEdits(graph, [{ type: "setValue", id: "c", text }]);
    if (!result.ok) throw new Error(result.code);
    return result.graph;
  };
  const first = draw(lecture);
  const wide = draw(withNumber(lecture, "-123456.75"), first);
  expect(wide.laidOut).not.toBe(first.laidOut);
  const narrow = draw(withNumber(lecture, "1"), wide);
  expect(narrow.laidOut).toBe(wide.laidOut);
});
