import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { readPython } from "@/lib/notation/python";
import type { AnswerView, SeatView } from "@/lib/protocol/views";
import { ownGradients } from "./ownGradients";

// L = (a·b + c)·f with d = e + c, e = a·b; dL/dd = f = -2.
const reading = readPython(
  "a = Value(2.0)\nb = Value(-3.0)\nc = Value(10.0)\nf = Value(-2.0)\ne = a*b\nd = e + c\nL = d*f\n",
);
const cell = reading.ok ? reading.cells[0] : undefined;
if (!cell) throw new Error("no graph");
const evaluation = evaluate(cell.graph);
const id = (name: string) => cell.variables.get(name) ?? "";

function gradients(asked: readonly string[], answered: Readonly<Record<string, number>>) {
  const answers = Object.fromEntries(
    Object.entries(answered).map(([name, value]) => [
      id(name),
      { text: "", points: 0, judgement: { verdict: "wrong", value } } as unknown as AnswerView,
    ]),
  );
  const board = { exercise: 0, revision: 0, graph: cell?.graph ?? evaluation.graph, asked: asked.map(id) };
  const own = ownGradients(evaluation, board, { answers } as unknown as SeatView);
  return (name: string) => own.get(id(name));
}

describe("the gradients a student goes on from", () => {
  it("begin with 1 at the output and pass through what is not asked", () => {
    const own = gradients(["a"], {});
    expect([own("L"), own("d"), own("e")]).toEqual([1, -2, -2]);
  });

  it("are the student's own answers, slips included", () => {
    const own = gradients(["d", "a"], { d: 5 });
    expect([own("d"), own("e")]).toEqual([5, 5]);
  });

  it("are missing behind a node that is asked and not answered", () => {
    const own = gradients(["d", "a"], {});
    expect([own("d"), own("e")]).toEqual([undefined, undefined]);
  });
});
