import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { readPython } from "./python";
import { readOne, sketch } from "./testReading";

const lecture = readFileSync(new URL("./fixtures/lecture.md", import.meta.url), "utf8");

function cellsOf(text: string) {
  const reading = readPython(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading;
}

describe("the lecture's notes, pasted whole", () => {
  const { cells, remarks } = cellsOf(lecture);

  test("give the three cells that make a graph, under their headings", () => {
    expect(cells.map(({ title }) => title)).toEqual([
      "Autobackprop Example 1",
      "Autobackprop Example 2 - with a more atomic version of tanh",
      "Example recreate micrograd in pytorch",
    ]);
  });

  test.each([0, 1, 2])("cell %i has the lecture's gradients", (index) => {
    const cell = cells[index];
    if (cell === undefined) throw new Error("no such cell");
    const { data, grad, problems } = evaluate(cell.graph);
    expect(problems).toEqual([]);
    const of = (name: string) => grad.get(cell.variables.get(name) ?? "");
    expect(data.get(cell.graph.output ?? "")).toBeCloseTo(Math.SQRT1_2, 5);
    for (const [name, expected] of Object.entries({ x1: -1.5, x2: 0.5, w1: 1, w2: 0, b: 0.5, n: 0.5, o: 1 })) {
      expect(of(name)).toBeCloseTo(expected, 6);
    }
  });

  test("and say of every other cell why it was passed over", () => {
    expect(remarks.length).toBeGreaterThan(20);
    for (const { line, code, reason } of remarks) {
      expect(["MISTAKE", "NO_GRAPH", "OUTPUT"]).toContain(code);
      expect(reason !== undefined).toBe(code === "MISTAKE");
      expect(lecture.split("\n")[line - 2]).toMatch(/^```/);
    }
  });

  test("each cell is a program of its own", () => {
    for (const cell of cells) {
      const again = readOne(cell.source);
      expect(again.graph).toEqual(cell.graph);
      expect([...again.literals]).toEqual([...cell.literals]);
      expect([...again.lines]).toEqual([...cell.lines]);
      expect(lecture.split("\n")[cell.line - 1]).toBe(cell.source.split("\n")[0]);
    }
  });
});

describe("other notes", () => {
  const notebook = (...sources: readonly (string | readonly string[])[]) =>
    JSON.stringify(
      { nbformat: 4, cells: sources.map((source) => ({ cell_type: "code", source, outputs: [] })) },
      null,
      1,
    );

  test("a notebook file's cells, with the file's own lines", () => {
    const file = notebook(["a = Value(2.0)\n", "b = a*3"], "c = 1 +", ["d = b*a"]);
    const { cells, remarks } = cellsOf(file);
    expect(cells.map(sketch)).toEqual(["a:<2.0> b:mul(a,#3) → b", "a:<2.0> b:mul(a,#3) d:mul(b,a) → d"]);
    expect(file.split("\n")[(cells[0]?.line ?? 0) - 1]).toContain("a = Value(2.0)");
    expect(file.split("\n")[(remarks[0]?.line ?? 0) - 1]).toContain("c = 1 +");
    const broken = readPython(notebook("b = a*2"));
    expect(broken.ok ? null : broken.mistake.code).toBe("UNASSIGNED");
  });

  test("a later cell uses an earlier one's variables, and reads again by itself", () => {
    const { cells } = cellsOf(
      "# One\n```\na = Value(2)\nb = a*3\nb.backward()\n```\n# Two\n```python\nc = b + a\n```\n",
    );
    expect(cells.map(({ title }) => title)).toEqual(["One", "Two"]);
    const [, second] = cells;
    if (second === undefined) throw new Error("no second cell");
    expect(sketch(second)).toBe("a:<2> b:mul(a,#3) c:add(b,a) → c");
    expect(sketch(readOne(second.source))).toBe(sketch(second));
    const [three] = [...second.literals.values()].slice(1).map(({ from, to }) => second.source.slice(from, to));
    expect(three).toBe("3");
    expect(second.line).toBe(9);
  });

  test.each([
    ["a loop", "for i in range(3):\n    a = a*2"],
    ["a condition", "if True:\n    a = Value(9.0)"],
    ["one on a single line", "if True: a = Value(9.0)"],
    ["a loop over nodes that changes their numbers", "for p in [a, b]:\n    p.data += -0.1 * p.grad"],
    ["a step of descent", "b.backward()\na.data -= 0.1*a.grad"],
    ["what is unpacked from a call", "x, (a, y) = foo()"],
    ["a chain", "x = a = foo()"],
    ["an update", "a += foo()"],
    ["a deletion", "del a"],
    ["a name in a with", "with foo() as a:\n    pass"],
    ["a loop's own name", "for a in foo(): pass"],
    ["a definition of that name", "def a(x):\n    return x"],
    ["a mistake after it", "a = Value(5.0); c = 1 +"],
  ])("a value that %s may have changed is not read as it was before", (_title, between) => {
    const { cells, remarks } = cellsOf(notebook("a = Value(2.0)\nb = a*3", between, "L = a*7"));
    expect(cells.map(sketch)).toEqual(["a:<2.0> b:mul(a,#3) → b"]);
    expect(remarks.at(-1)?.reason).toMatchObject({ code: "LOST", values: { name: "a" } });
  });

  test.each([
    ["does not assign", "foo(a=3)\nprint(b == a)"],
    ["assigns inside a function", "def f():\n    a = 5\n    for a in x:\n        pass"],
    ["speaks of in a text or a comment", 'foo(\'a = 3\')  # a = 4\n"""\na = 5\n"""'],
    ["compares", "foo(b)\nb <= a != b >= a"],
    ["names an argument after", "foo(x,\n    a=3)"],
  ])("a value that a cell which cannot be read only %s stays", (_title, between) => {
    const { cells } = cellsOf(notebook("a = Value(2.0)\nb = a*3", between, "L = a*7"));
    expect(cells.map(sketch)).toEqual(["a:<2.0> b:mul(a,#3) → b", "a:<2.0> b:mul(a,#3) L:mul(a,#7) → L"]);
  });

  test("a value assigned again after a cell that cannot be read is read; so is a number or a label set in a cell of its own", () => {
    const again = notebook("a = Value(2.0)", "a = foo()", "a = Value(4.0)", "L = a*7");
    expect(cellsOf(again).cells.map(sketch)).toEqual(["a:<4.0> L:mul(a,#7) → L"]);
    const set = notebook("a = Value(2.0)", "a.data = 5.0", "a.label = 'q'", "L = a*7");
    const [cell] = cellsOf(set).cells;
    if (cell === undefined) throw new Error("no cell");
    expect(sketch(cell)).toBe("a:<5.0> L:mul(a,#7) → L");
    expect([...cell.labels.values()]).toEqual(["q"]);
  });

  test.each(["%%writefile x.py", "%%bash", "\n%%html", "%%timeit", "%%script python2"])(
    "what stands under %j is not run, so it changes nothing",
    (command) => {
      const { cells, remarks } = cellsOf(notebook("a = Value(2.0)", `${command}\na = Value(9.0)`, "L = a*7"));
      expect(cells.map(sketch)).toEqual(["a:<2.0> L:mul(a,#7) → L"]);
      expect(remarks.map(({ code }) => code)).toEqual(["NO_GRAPH"]);
    },
  );

  test.each(["%%time\n", "%%capture out\n", "%time ", "  %time  ", "b = 5\n%time "])(
    "what stands behind %j is run",
    (command) => {
      const { cells } = cellsOf(notebook("a = Value(2.0)", `${command}a = Value(9.0)`, "L = a*7"));
      expect(cells.map(sketch)).toEqual(["a:<9.0> L:mul(a,#7) → L"]);
    },
  );

  test("an import in an earlier cell counts", () => {
    const { cells } = cellsOf(notebook("from math import log as exp", "a = Value(2.0)", "L = a*exp(1)"));
    expect(cells.map(sketch)).toEqual(["a:<2.0> L:mul(a,#0.0) → L"]);
  });

  test("a cell that stands on its own takes nothing from before it", () => {
    const { cells } = cellsOf("```\na = Value(2)\nb = a*3\n```\n```\na = Value(5)\nc = a*a\n```");
    expect(cells.map(sketch)).toEqual(["a:<2> b:mul(a,#3) → b", "a:<5> c:mul(a,a) → c"]);
  });

  test("fences of other languages and outputs are no cells", () => {
    const text =
      "```text\na = Value(1)\nb = a*2\n```\nOut\n```\na = Value(1)\nb = a*2\n```\n~~~py\nc = Value(1)\nd = c*2\n~~~";
    expect(cellsOf(text).cells.map(sketch)).toEqual(["c:<1> d:mul(c,#2) → d"]);
  });

  test("In and Out prompts", () => {
    const text =
      "In [1]: a = Value(2)\n   ...: b = a*2\nOut[1]: Value(data=4.0)\n\nIn [2]:\nc = b + a\nOut[2]:\nValue(data=6.0)";
    expect(cellsOf(text).cells.map(sketch)).toEqual(["a:<2> b:mul(a,#2) → b", "a:<2> b:mul(a,#2) c:add(b,a) → c"]);
  });

  test("notes copied from a page, with Out between the code", () => {
    const text =
      "First example\n\na = Value(2)\nb = a*2\nOut\nValue(data=4.0)\n\nSecond one\n\na = Value(3)\nc = a*a\nOut\n9.0";
    expect(cellsOf(text).cells.map((cell) => [cell.title, sketch(cell)])).toEqual([
      ["First example", "a:<2> b:mul(a,#2) → b"],
      ["Second one", "a:<3> c:mul(a,a) → c"],
    ]);
  });

  test("notes in which no cell makes a graph name the first mistake, in its own line", () => {
    const reading = readPython("# x\n```\nprint(1)\n```\n```\nb = a*2\n```");
    expect(reading.ok ? null : reading.mistake).toMatchObject({ code: "UNASSIGNED", line: 6, column: 5 });
  });

  test("a program with a fence in a docstring is a program", () => {
    expect(sketch(readOne("'''\n```\nx\n```\n'''\na = Value(2)\nb = a*2"))).toBe("a:<2> b:mul(a,#2) → b");
  });
});
