import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { readPython } from "./python";
import { readOne, sketch } from "./testReading";

const A = "a = Value(2.0)\n";

describe("three dots stand for a missing operand", () => {
  test.each([
    ["on either side", `${A}b = a + ...\nc = ... * b`, "a:<2.0> b:add(a,?) c:mul(?,b) → c"],
    ["on both", "c = ... - ...", "c:sub(?,?) → c"],
    ["under a sign and a power", "c = -(...)**2", "c:neg([pow(?,2)]) → c"],
    ["under a method and a function", "c = (...).tanh()\nd = exp(...)", "c:tanh(?) d:exp(?) → d"],
    ["in an update", `${A}a += ...`, "a:add(<2.0>,?) → a"],
  ])("%s", (_title, source, expected) => {
    expect(sketch(readOne(source))).toBe(expected);
  });

  test("the node is named among the graph's problems", () => {
    expect(evaluate(readOne(`${A}b = a + ...`).graph).problems).toEqual([{ code: "MISSING_OPERAND", node: "n2" }]);
  });

  test.each([`${A}b = ...`, "a = Value(...)", `${A}b = a**...`, `${A}....backward()`])(
    "not for a number: %s",
    (source) => {
      expect(readPython(source)).toMatchObject({ ok: false });
    },
  );
});

test("`_` and `_1` hold values without a name", () => {
  const cell = readOne(`${A}_1 = a*2\n_ = _1 + _1\nb = _*_1`);
  expect(sketch(cell)).toBe("a:<2.0> b:mul([add([mul(a,#2)],[mul(a,#2)])],[mul(a,#2)]) → b");
  expect(cell.graph.nodes).toHaveLength(5);
});
