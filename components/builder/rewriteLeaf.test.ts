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
function rewritten(source: string, typed: string, text: string): string | undefined {
  const cell = cellOf(source);
  const leaf = cell.graph.nodes.find((node) => node.op === "leaf" && node.text === typed);
  return rewriteLeaf({ cell, id: leaf?.id ?? "", text })?.source;
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

  it("knows what reading the program again would say, number after number", () => {
    const source = "h = 0.5; a = Value(2.0)\nb = 2*a - 3 + a*-4 + h*a\nc = (b*b).tanh() # 2\n";
    for (const leaf of cellOf(source).graph.nodes.filter(({ op }) => op === "leaf")) {
      let cell = cellOf(source);
      for (const text of ["-7.25", "8", "-0.125"]) {
        const next = rewriteLeaf({ cell, id: leaf.id, text });
        if (next === null) throw new Error(leaf.id);
        const read = cellOf(next.source);
        expect(next.graph).toEqual(read.graph);
        expect([...next.lines]).toEqual([...read.lines]);
        const written = [...next.literals.values()].map(({ from, to }) => next.source.slice(from, to));
        expect(written.map((each) => Number(each.replace(/[()]/g, "")))).toEqual(
          read.graph.nodes.flatMap((node) => (node.op === "leaf" ? [node.data] : [])),
        );
        cell = next;
      }
    }
  });
});
