import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph, GraphNode } from "@/lib/engine/graph";
import { type OpName, ops } from "@/lib/engine/ops/table";
import { correspond } from "./correspond";
import { applyEdits, type Edit } from "./edit";
import { expansionSize } from "./expand";
import { rewritePython } from "./rewritePython";
import { randomGraph } from "./testRandomGraph";
import { readOne } from "./testReading";
import { writePython } from "./writePython";

const LECTURE = `# inputs x1, x2
x1 = Value(2.0, label='x1')
x2 = Value(0.0, label='x2')
# weights w1, w2
w1 = Value(-3.0, label='w1') # the first
w2 = Value(1.0, label='w2')
# bias
b = Value(6.8813735870195432, label='b')

x1w1 = x1*w1; x1w1.label = 'x1w1'
x2w2 = x2*w2; x2w2.label = 'x2w2'
s = x1w1 + x2w2; s.label = 'x1w1 + x2w2'   # their sum
n = s + b; n.label = 'n'
o = n.tanh(); o.label = 'o'
o.backward()
draw_dot(o)
`;

/** The program after edits that name nodes by their variables. */
function rewrite(source: string, edit: (ids: (name: string) => string) => readonly Edit[]): string {
  const cell = readOne(source);
  const ids = (name: string) => cell.variables.get(name) ?? name;
  const result = applyEdits(cell.graph, edit(ids));
  if (!result.ok) throw new Error(result.code);
  return rewritePython({ cell, before: cell.graph, graph: result.graph }).text;
}

/** Which lines went and which came. */
function diff(before: string, after: string): readonly string[] {
  const [was, is] = [before.split("\n"), after.split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ];
}

const op = (id: string, name: string, kind: OpName, ...operands: (string | null)[]): Edit => ({
  type: "add",
  node: { id, name, label: name, op: kind, operands },
});
const leaf = (id: string, name: string, text: string): Edit => ({
  type: "add",
  node: { id, name, label: name, op: "leaf", operands: [], data: Number(text), text, isDeclared: true },
});

describe("only what an edit touches is written anew", () => {
  test.each<[string, (ids: (name: string) => string) => readonly Edit[], readonly string[]]>([
    [
      "a number, the comment behind it kept",
      (ids) => [{ type: "setValue", id: ids("w1"), text: "-2.5" }],
      ["- w1 = Value(-3.0, label='w1') # the first", "+ w1 = Value(-2.5, label='w1')  # the first"],
    ],
    [
      "an operand",
      (ids) => [{ type: "connect", id: ids("s"), slot: 1, operand: ids("b") }],
      [
        "- s = x1w1 + x2w2; s.label = 'x1w1 + x2w2'   # their sum",
        "+ s = x1w1 + b; s.label = 'x1w1 + x2w2'  # their sum",
      ],
    ],
    [
      "a name, wherever it is used",
      (ids) => [{ type: "relabel", id: ids("n"), name: "net", label: "net" }],
      [
        "- n = s + b; n.label = 'n'",
        "- o = n.tanh(); o.label = 'o'",
        "+ net = s + b; net.label = 'net'",
        "+ o = net.tanh(); o.label = 'o'",
      ],
    ],
    [
      "a node that goes: its consumer has three dots",
      (ids) => [{ type: "remove", id: ids("x2w2") }],
      [
        "- x2w2 = x2*w2; x2w2.label = 'x2w2'",
        "- s = x1w1 + x2w2; s.label = 'x1w1 + x2w2'   # their sum",
        "+ s = x1w1 + ...; s.label = 'x1w1 + x2w2'  # their sum",
      ],
    ],
    ["a new leaf, behind the others", () => [leaf("n90", "z", "4.0")], ["+ z = Value(4.0, label='z')"]],
    ["a new operation", (ids) => [op("n90", "q", "add", ids("b"), null)], ["+ q = b + ...; q.label = 'q'"]],
    ["the output", (ids) => [{ type: "setOutput", id: ids("n") }], ["- o.backward()", "+ n.backward()"]],
    [
      "an expansion",
      (ids) => [{ type: "expand", id: ids("o"), ids: ["n91", "n92", "n93", "n94", "n95", "n96", "n97"] }],
      ["- o = n.tanh(); o.label = 'o'", "+ e = (2*n).exp(); e.label = 'e'", "+ o = (e - 1) / (e + 1); o.label = 'o'"],
    ],
    ["nothing: a node's place", (ids) => [{ type: "move", id: ids("o"), at: { x: 1, y: 2 } }], []],
  ])("%s", (_title, edit, expected) => {
    const text = rewrite(LECTURE, edit);
    expect(diff(LECTURE, text)).toEqual(expected);
  });

  test("a new operation on the output stands behind it, and what it needs before it", () => {
    const source = "a = Value(2.0)\n# twice\nb = a*2\n";
    const edits = (ids: (name: string) => string) => [
      op("n90", "c", "mul", ids("b"), null),
      leaf("n91", "d", "3"),
      { type: "connect", id: "n90", slot: 1, operand: "n91" } as const,
      { type: "setOutput", id: "n90" } as const,
    ];
    expect(rewrite(source, edits)).toBe("a = Value(2.0)\nd = Value(3)\n# twice\nb = a*2\nc = b*d\n");
  });

  test("a line moves up where an earlier one needs it now", () => {
    const source = "a = Value(2.0)\nb = a*2\nc = a*3 # three\nd = b*c\n";
    const text = rewrite(source, (ids) => [{ type: "connect", id: ids("b"), slot: 0, operand: ids("c") }]);
    expect(text).toBe("a = Value(2.0)\nc = a*3 # three\nb = c*2\nd = b*c\n");
  });

  test("labels on lines of their own follow their node", () => {
    const source = "a = Value(2.0)\nb = a*2\nb.label = 'B'\nc = b*b\n";
    expect(rewrite(source, (ids) => [{ type: "relabel", id: ids("b"), name: "b", label: "C" }])).toBe(
      source.replace("'B'", "'C'"),
    );
    expect(rewrite(source, (ids) => [{ type: "remove", id: ids("b") }])).toBe("a = Value(2.0)\nc = ...*...\n");
  });

  test("a program that cannot be kept is written anew under its first comment", () => {
    const source = "# Mine.\nx = Value(2.0)\nx = x*3 # again\nx = x + 1\n";
    expect(rewrite(source, (ids) => [{ type: "relabel", id: ids("x"), name: "y", label: "y" }])).toBe(
      "# Mine.\ny = Value(2.0)*3 + 1\n",
    );
    expect(rewrite(source, () => [{ type: "setValue", id: "n1", text: "5" }])).toMatch(/^# Mine\.\n/);
  });
});

describe("on random programs", () => {
  const draws = fc.record({
    kind: fc.nat(7),
    a: fc.nat(999),
    b: fc.nat(999),
    op: fc.constantFrom(...(Object.keys(ops) as OpName[])),
  });
  const pick = (nodes: readonly GraphNode[], at: number) => nodes[at % nodes.length];

  function editOf(
    graph: Graph,
    { kind, a, b, op: kindOfOp }: { kind: number; a: number; b: number; op: OpName },
  ): Edit | null {
    const node = pick(graph.nodes, a);
    const other = pick(graph.nodes, b);
    const id = "n900";
    if (node === undefined || other === undefined) return null;
    switch (kind) {
      case 0: {
        const exponent = kindOfOp === "pow" ? { exponent: 2 } : {};
        const operands = [node.id, null].slice(0, ops[kindOfOp].arity);
        return { type: "add", node: { id, name: "fresh", label: "fresh", op: kindOfOp, operands, ...exponent } };
      }
      case 1:
        return leaf(id, "fresh", "4.5");
      case 2:
        return { type: "remove", id: node.id };
      case 3:
        return node.op === "leaf"
          ? { type: "setValue", id: node.id, text: "8.25" }
          : { type: "connect", id: node.id, slot: 0, operand: other.id };
      case 4:
        return node.name === null ? null : { type: "relabel", id: node.id, name: "renamed", label: "renamed" };
      case 5:
        return { type: "setOutput", id: node.id };
      case 6:
        return expansionSize(node) === 0
          ? null
          : { type: "expand", id: node.id, ids: Array.from({ length: expansionSize(node) }, (_, at) => `n90${at}`) };
      default:
        return node.op === "leaf" ? null : { type: "connect", id: node.id, slot: 0, operand: null };
    }
  }

  test("the text draws the graph, and every comment on a line of its own is there", () => {
    let whole = 0;
    let kept = 0;
    fc.assert(
      fc.property(randomGraph({ hasGaps: true }), draws, fc.boolean(), (drawn, draw, isLabelled) => {
        const plain = writePython(drawn, isLabelled ? "all" : "own")
          .trimEnd()
          .split("\n");
        const source = plain.map((line, at) => `# above ${at}\n${line}  # behind ${at}`).join("\n");
        const cell = readOne(source);
        const edit = editOf(cell.graph, draw);
        const result = edit === null ? null : applyEdits(cell.graph, [edit]);
        if (result === null || !result.ok || evaluate(result.graph).problems.some(({ code }) => code === "CYCLE"))
          return;
        const { text, isSame } = rewritePython({ cell, before: cell.graph, graph: result.graph });
        if (result.graph.nodes.length === 0) return;
        const again = readOne(text).graph;
        // Numbers that nothing uses any more, or that would be folded, are what a program cannot say.
        expect(isSame).toBe(correspond(again, result.graph) !== null);
        if (!isSame) {
          const loose = result.graph.nodes.some((node) => node.op === "leaf" && !node.isDeclared);
          expect(loose, text).toBe(true);
          whole += 1;
          return;
        }
        const lost = plain.filter((_, at) => !text.includes(`# above ${at}\n`));
        if (lost.length > 0) whole += 1;
        else kept += 1;
      }),
      { seed, numRuns: 1000 },
    );
    expect(whole / (whole + kept), `${whole} written anew, ${kept} kept`).toBeLessThan(0.1);
  });
});
