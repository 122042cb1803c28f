import { expect, test } from "vitest";
import { testWords } from "@/components/words/testWords";
import { evaluate } from "@/lib/engine/evaluate";
import { leaf, lecture } from "@/lib/engine/testGraphs";
import type { GradientView } from "./cards";
import { graphSvg } from "./graphSvg";

const words = testWords();
const hidden = (): GradientView => ({ kind: "hidden" });

test("draws every card, every number and every wire, all within its frame", () => {
  const evaluation = evaluate(lecture);
  const { svg, width, height } = graphSvg({
    evaluation,
    gradient: (id) => ({ kind: "value", value: evaluation.grad.get(id) ?? 0 }),
    words,
  });
  const shown = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, content]) => content);
  expect(shown).toEqual(expect.arrayContaining(["L", "-8.0000", "a", "2", "6.0000", "-2.0000", "×", "+"]));
  expect(svg.match(/M[\d.-]+ [\d.-]+/g)).toHaveLength(6);
  expect([width > 500, height > 200]).toEqual([true, true]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("gradients that are hidden are not in the picture", () => {
  expect(graphSvg({ evaluation: evaluate(lecture), gradient: hidden, words }).svg).not.toContain("-2.0000");
});

test("a label cannot be read as a tag", () => {
  const graph = { nodes: [{ ...leaf("a", 1), label: '</text><script x="1">&' }], output: "a" };
  const { svg } = graphSvg({ evaluation: evaluate(graph), gradient: hidden, words });
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&#60;/text");
});
