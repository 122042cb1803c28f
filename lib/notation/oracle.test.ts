import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { readPython } from "./python";

interface Case {
  readonly name: string;
  readonly source: string;
  readonly output: string;
  readonly values: Readonly<Record<string, { readonly data: number; readonly grad: number }>>;
}

const oracle = new URL("../engine/oracle/gradients.json", import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(oracle, "utf8"));

/** Whether a number is PyTorch's: 1e-9 relative or 1e-12 absolute. */
function isSame(found: number | undefined, expected: number): boolean {
  return Math.abs((found ?? Number.NaN) - expected) <= Math.max(1e-12, 1e-9 * Math.abs(expected));
}

test("there are 240 cases", () => {
  expect(cases).toHaveLength(240);
});

test.each(cases.map((one, i) => [`${i}: ${one.name} (${Object.keys(one.values).length} values)`, one] as const))(
  "PyTorch's values and gradients, case %s",
  (_title, { source, output, values }) => {
    const reading = readPython(source);
    const cell = reading.ok ? reading.cells[0] : undefined;
    if (!reading.ok || cell === undefined) throw new Error(JSON.stringify(reading));
    expect(reading.cells).toHaveLength(1);
    expect(cell.graph.output).toBe(cell.variables.get(output));
    const { data, grad, problems } = evaluate(cell.graph);
    expect(problems).toEqual([]);
    const wrong = Object.entries(values).filter(([name, expected]) => {
      const id = cell.variables.get(name) ?? "";
      return !isSame(data.get(id), expected.data) || !isSame(grad.get(id), expected.grad);
    });
    expect(wrong).toEqual([]);
  },
);
