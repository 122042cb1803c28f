import { describe, expect, it } from "vitest";
import { type Cell, readPython } from "@/lib/notation/python";
import { rewriteLeaf } from "./rewriteLeaf";

function cellOf(source: string): Cell {
  const reading = readPython(source);
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (cell === undefined) throw new Error(`cannot be read: ${source}`);
  return cell;
}

/** The program after the leaf that shows `typed` got another number. */
function rewritten(source: string, typed: string, text: string): string | null {
  const cell = cellOf(source);
  const leaf = cell.graph.nodes.find((node) => node.op === "leaf" && node.text === typed);
  return rewriteLeaf({ cell, id: leaf?.id ?? "", text });
}

describe("rewriteLeaf", () => {
  it("changes that number alone: comments, names and spacing stay", () => {
    const source = "# inputs\na  = Value(2.0, label='a')  # two\nb = a*3.0\n";
    expect(rewritten(source, "2.0", "-1.5")).toBe("# inputs\na  = Value(-1.5, label='a')  # two\nb = a*3.0\n");
    expect(rewritten(source, "3.0", "4")).toBe("# inputs\na  = Value(2.0, label='a')  # two\nb = a*4\n");
  });

  it("takes a sign away and puts one in", () => {
    expect(rewritten("a = Value(-3.0)\nb = a + 1\n", "-3.0", "7")).toBe("a = Value(7)\nb = a + 1\n");
    const source = rewritten("a = Value(1.0)\nb = a - 2\n", "2", "-2") ?? "";
    expect(cellOf(source).graph.nodes.some((node) => node.op === "leaf" && node.data === -2)).toBe(true);
  });
});
