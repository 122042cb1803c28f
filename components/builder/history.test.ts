import { expect, test } from "vitest";
import { noHistory, redo, remember, type Snapshot, undo } from "./history";

const at = (source: string): Snapshot => ({ graph: { nodes: [], output: null }, source, asked: [] });

test("goes back and forth over changes, and a new change ends the way forward", () => {
  let history = remember(remember(noHistory, at("a"), null), at("b"), null);
  const back = undo(history, at("c"));
  expect(back?.shown.source).toBe("b");
  const further = undo(back?.history ?? noHistory, at("b"));
  expect(further?.shown.source).toBe("a");
  expect(undo(further?.history ?? noHistory, at("a"))).toBeNull();
  const forth = redo(further?.history ?? noHistory, at("a"));
  expect(forth?.shown.source).toBe("b");
  history = remember(forth?.history ?? noHistory, at("b"), null);
  expect(redo(history, at("x"))).toBeNull();
  expect(undo(history, at("x"))?.shown.source).toBe("b");
});

test("changes of one thing in a row are one step", () => {
  const history = ["a", "b", "c"].reduce((all, source) => remember(all, at(source), "value n1"), noHistory);
  expect(history.past.map(({ source }) => source)).toEqual(["a"]);
  expect(remember(history, at("d"), "value n2").past).toHaveLength(2);
});

test("forgets what is two hundred steps back", () => {
  let history = noHistory;
  for (let step = 0; step < 300; step += 1) history = remember(history, at(`${step}`), null);
  expect(history.past).toHaveLength(200);
  expect(history.past.at(-1)?.source).toBe("299");
});
