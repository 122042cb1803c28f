import { expect, it } from "vitest";
import { mistakeTotals } from "./mistakeTotals";

it("one misunderstanding is one line, with the nodes where it shows", () => {
  const mistakes = [
    { node: "n1", misconception: "a/x", count: 2 },
    { node: "n2", misconception: "b/y", count: 4 },
    { node: "n3", misconception: "a/x", count: 3 },
  ];
  expect(mistakeTotals(mistakes)).toEqual([
    {
      misconception: "a/x",
      count: 5,
      nodes: [
        { node: "n3", count: 3 },
        { node: "n1", count: 2 },
      ],
    },
    { misconception: "b/y", count: 4, nodes: [{ node: "n2", count: 4 }] },
  ]);
  expect(mistakeTotals([])).toEqual([]);
});
