import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { judge } from "./judge";
import { judgeInOrder } from "./judgeInOrder";
import { emptySheet, record, type Sheet } from "./sheet";
import { sketch } from "./simulation/sketch";

// L = d·f, d = e + c, e = ab. Truth: d -2, f 4, e -2, c -2, a 6, b -4.
const evaluation = evaluate(
  sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
);

function sheetOf(...answers: [node: NodeId, text: string][]): Sheet {
  return judgeInOrder({ evaluation, answers: answers.map(([node, text]) => ({ node, text })) }).sheet;
}

describe("record", () => {
  it("leaves the sheet before as it was", () => {
    const before = sheetOf(["d", "5"]);
    record(before, judge({ evaluation, node: "d", text: "-2", sheet: before }));
    expect(before.get("d")).toMatchObject({ verdict: "wrong", value: 5, attempt: 1 });
  });

  it("keeps nothing of an unreadable answer", () => {
    expect(sheetOf(["d", "what"])).toEqual(emptySheet);
  });

  it("is done with a node once it is correct", () => {
    const done = sheetOf(["d", "-2"]);
    expect(record(done, judge({ evaluation, node: "d", text: "5", sheet: done }))).toBe(done);
  });

  it("does not go on from an answer that lacked digits", () => {
    const small = evaluate(sketch({ a: 0.0063, b: 0.5, k: 3, y: ["mul", "b", "k"], L: ["mul", "y", "a"] }));
    const answers = [{ node: "y", text: "0.01" }];
    const { sheet, judgements } = judgeInOrder({ evaluation: small, answers });
    expect(judgements[0]?.verdict).toBe("needs-digits");
    expect(sheet.get("y")).toMatchObject({ value: null, attempt: 0, needsDigits: 1 });
    const later = judgeInOrder({ evaluation: small, answers: [{ node: "y", text: "5" }, ...answers] });
    expect(later.sheet.get("y")).toMatchObject({ verdict: "wrong", value: 5, attempt: 1, needsDigits: 1 });
  });

  it("forgets all but the last 32 values tried", () => {
    const many = Array.from({ length: 40 }, (_, at): [NodeId, string] => ["d", String(100 + at)]);
    expect(sheetOf(...many).get("d")).toMatchObject({ attempt: 40, value: 139 });
    expect(
      sheetOf(...many)
        .get("d")
        ?.tried.map(({ value }) => value),
    ).toEqual(Array.from({ length: 32 }, (_, at) => 108 + at));
  });
});
