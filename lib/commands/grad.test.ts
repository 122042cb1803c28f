import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gradCommand } from "./gradCommand";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lecture = join(root, "lib/notation/fixtures/lecture.md");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "grad-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function grad(args: readonly string[], input = "") {
  const lines: string[] = [];
  const errors: string[] = [];
  const status = gradCommand(args, {
    readInput: () => new TextEncoder().encode(input),
    out: (text) => lines.push(...text.split("\n")),
    error: (text) => errors.push(`${text}\n`),
  });
  return { status, lines, stderr: errors.join("") };
}

interface Entry {
  readonly name: string | null;
  readonly data: number;
  readonly grad: number;
}

describe("prints", () => {
  test("the graph in another notation: programs that run by themselves, a drawing, a file", () => {
    const path = file("to.py", "a = Value(2.0)\nb = a*3; b.label = 'B'\n");
    expect(grad(["--to", "pytorch", path]).lines).toEqual([
      "import torch",
      "",
      "a = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)",
      "b = a*3",
      "b.retain_grad()",
      "b.label = 'B'",
      "",
      "b.backward()",
      "print('a', a.grad.item())",
      "print('b', b.grad.item())",
    ]);
    expect(grad(["--to=micrograd", path]).lines.slice(-5)).toEqual([
      "b = a*3; b.label = 'B'",
      "",
      "b.backward()",
      "print('a', a.grad)",
      "print('b', b.grad)",
    ]);
    expect(grad(["--to", "dot", path]).lines[2]).toBe('\tn0 [label="{ a | data 2.0000 | grad 3.0000 }" shape=record]');
    const { format, version, graph } = JSON.parse(grad(["--to", "json", path]).lines.join("\n"));
    expect([format, version, graph.output]).toEqual(["chalkgrad-graph", 1, "n3"]);
  });

  test("another notation of one graph alone, which --cell chooses", () => {
    expect(grad(["--to", "dot", lecture])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/there are \d+ graphs in this: choose one with --cell/),
    });
    expect(grad(["--to", "dot", "--cell", "2", lecture]).lines[0]).toBe("digraph {");
    expect(grad(["--to", "latex", lecture])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--to needs"),
    });
  });

  test("a cell that cannot be read to standard error, beside the graphs that can", () => {
    const notes = file("notes.md", "```\na = Value(2.0)\nb = a*3\n```\n\n```\nfor x in xs: pass\n```\n");
    const { status, lines, stderr } = grad([notes]);
    expect([status, lines.length]).toEqual([0, 1]);
    expect(stderr).toBe(
      `${notes}:7:1: passed over: A loop cannot be read here: write its lines out, one assignment each.\n`,
    );
    expect(grad(["--cell", "1", notes]).stderr).toBe("");
  });

  test("one line of JSON: names, labels, operands, exponents, data and gradients, operands first", () => {
    const { status, lines, stderr } = grad(["-"], "a = Value(2.0, label='A')\nb = a**3 * 5\nc = b\n");
    expect([status, stderr, lines.length]).toEqual([0, "", 1]);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      output: "b",
      nodes: [
        { id: "n1", name: "a", label: "A", op: "leaf", operands: [], data: 2, grad: 60 },
        { id: "n2", name: null, label: "", op: "pow", operands: ["n1"], exponent: 3, data: 8, grad: 5 },
        { id: "n3", name: null, label: "", op: "leaf", operands: [], data: 5, grad: 8 },
        { id: "n4", name: "b", label: "", op: "mul", operands: ["n2", "n3"], data: 40, grad: 1 },
        { id: "n4", name: "c", label: "", op: "mul", operands: ["n2", "n3"], data: 40, grad: 1 },
      ],
    });
  });

  test("the output that is asked for", () => {
    const path = file("output.py", "a = Value(2.0)\nb = a*3\nc = b*b\n");
    const { lines } = grad(["--output", "b", path]);
    const printed = JSON.parse(lines[0] ?? "");
    expect([printed.output, printed.nodes.map((entry: Entry) => entry.grad)]).toEqual(["b", [3, 2, 1, 0]]);
    expect(grad([`--output=b`, path]).lines).toEqual(lines);
  });

  test("a line for each graph of notes, or the one that is chosen", () => {
    const { status, lines } = grad([lecture]);
    expect([status, lines.map((line) => JSON.parse(line).cell)]).toEqual([0, [1, 2, 3]]);
    expect(grad(["--cell", "2", lecture]).lines).toEqual([lines[1]]);
    expect(grad(["--cell", "4", lecture])).toMatchObject({ status: 2, lines: [] });
  });

  test("PyTorch's numbers for cases of the oracle", () => {
    const cases = JSON.parse(readFileSync(join(root, "lib/engine/oracle/gradients.json"), "utf8"));
    const chosen = [0, 1, 78, 120, 239].map((at) => ({ at, ...cases[at] }));
    const paths = chosen.map(({ at, source }) => file(`case${at}.py`, source));
    const { status, lines } = grad(paths);
    expect([status, lines.length]).toEqual([0, chosen.length]);
    for (const [i, { values, output }] of chosen.entries()) {
      const printed = JSON.parse(lines[i] ?? "");
      expect([printed.file, printed.output]).toEqual([paths[i], output]);
      const found = new Map<string | null, Entry>(printed.nodes.map((entry: Entry) => [entry.name, entry]));
      for (const [name, expected] of Object.entries<Entry>(values)) {
        for (const key of ["data", "grad"] as const) {
          const difference = Math.abs((found.get(name)?.[key] ?? Number.NaN) - expected[key]);
          expect(difference).toBeLessThanOrEqual(Math.max(1e-12, 1e-9 * Math.abs(expected[key])));
        }
      }
    }
  });

  test("programs that are larger than a lesson's", () => {
    const { status, lines } = grad(["-"], `a = Value(1)\nL = a${" + a".repeat(30_000)}\n`);
    expect([status, JSON.parse(lines[0] ?? "").nodes[0].grad]).toEqual([0, 30_001]);
  });

  test("the help", () => {
    const { status, lines } = grad(["--help"]);
    expect([status, lines[0]]).toEqual([0, "Usage: npm run -s grad -- [--output NAME] [--cell N] [--to FORMAT] FILE…"]);
  });
});

describe("exits with 2 and one line", () => {
  test.each([
    ["a mistake, with its place", ["-"], "a = Value(2.0)\nb = a*\n", /^<stdin>:2:7: A value is missing/],
    [
      "a value that is not finite, naming the node",
      ["-"],
      "a = Value(0.0)\n\nb = 1/a\n",
      /^<stdin>:3:7: b has no finite value/,
    ],
    ["a gradient that is not finite", ["-"], "a = Value(0.0)\nb = a**0.5\n", /^<stdin>:1:5: a has no finite gradient/],
    ["an output that is no variable", ["--output", "z", "-"], "a = Value(1)\n", /there is no variable z/],
    ["nothing to read", ["-"], "", /^<stdin>:1:1: There is no graph/],
    ["a missing file", ["nowhere.py"], "", /^nowhere\.py: no such file/],
    ["a folder", ["lib"], "", /^lib: this is a directory/],
    ["an unknown option", ["--foo"], "", /^grad: unknown option --foo/],
    ["an option without its value", ["-", "--output"], "", /^grad: --output needs a value/],
    ["a cell that is no number", ["--cell", "x", "-"], "", /^grad: --cell needs a number/],
    ["no file", [], "", /^grad: name a file/],
  ] as const)("for %s", (_title, args, input, words) => {
    const { status, lines, stderr } = grad(args, input);
    expect([status, lines, stderr.split("\n").length]).toEqual([2, [], 2]);
    expect(stderr).toMatch(words);
  });

  test("for bytes that are no text, while good files are still printed", () => {
    const [bad, good] = [file("bad.py", Uint8Array.of(0xff, 0xfe, 0x80)), file("good.py", "a = Value(1)\nb = a*2\n")];
    const { status, lines, stderr } = grad([bad, good]);
    expect([status, lines.length, stderr]).toEqual([2, 1, `${bad}: this is not text in UTF-8\n`]);
  });
});

describe("as a program", () => {
  test("prints, and exits with 2, as the command says", () => {
    const run = (input: string) =>
      spawnSync(process.execPath, ["--import", "tsx", "lib/commands/grad.ts", "-"], {
        cwd: root,
        input,
        encoding: "utf8",
      });
    const good = run("a = Value(1)\nb = a*2\n");
    expect([good.status, JSON.parse(good.stdout).output, good.stderr]).toEqual([0, "b", ""]);
    expect(run("a = Value(2.0)\nb = a*\n")).toMatchObject({ status: 2, stdout: "" });
  });

  test("ends without a trace when nobody reads on", () => {
    const program = Array.from({ length: 1500 }, (_, index) => `x${index} = Value(${index}.0)`).join("\n");
    const paths = Array.from({ length: 4 }, (_, index) => file(`long${index}.py`, `${program}\ny = x0*x1\n`));
    const shell = `"$0" --import tsx lib/commands/grad.ts "$@" | head -c 10`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", shell, process.execPath, ...paths], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stdout.length, stderr]).toEqual([0, 10, ""]);
  });

  test("says on one line what is wrong with a file whose name has two", () => {
    const { status, stderr } = grad([file("two\nlines.py", "a = ")]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*two\\nlines\.py:1:\d+: [^\n]+\n$/);
  });
});
