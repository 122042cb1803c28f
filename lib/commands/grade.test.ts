import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gradeSheet } from "./answerSheet";

const neuron = `
x1 = Value(2.0, label='x1')
x2 = Value(0.0, label='x2')
w1 = Value(-3.0, label='w1')
w2 = Value(1.0, label='w2')
b = Value(6.8813735870195432, label='b')
x1w1 = x1*w1; x1w1.label = 'x1*w1'
x2w2 = x2*w2
x1w1x2w2 = x1w1 + x2w2
n = x1w1x2w2 + b; n.label = 'n'
o = n.tanh(); o.label = 'o'
`;

function sheet(...answers: [node: string, text: string][]): string {
  return JSON.stringify({ program: neuron, output: "o", answers: answers.map(([node, text]) => ({ node, text })) });
}

describe("gradeSheet", () => {
  it("grades each answer in order, in the shape that the command prints", () => {
    expect(
      gradeSheet(sheet(["o", "1"], ["n", "0.223"], ["b", "0.223"], ["x1", "-1.5"], ["w2", ""], ["w1", "1,234"])),
    ).toEqual({
      ok: true,
      answers: [
        { node: "o", verdict: "correct", value: 1, misconception: null, family: null, note: null },
        {
          node: "n",
          verdict: "wrong",
          value: 0.223,
          misconception: "tanh-rule/from-input",
          family: "tanh-rule",
          note: null,
        },
        { node: "b", verdict: "carried", value: 0.223, misconception: null, family: null, note: null },
        { node: "x1", verdict: "correct", value: -1.5, misconception: null, family: null, note: null },
        expect.objectContaining({ node: "w2", verdict: "unreadable", value: null, note: expect.any(String) }),
        expect.objectContaining({ node: "w1", verdict: "unreadable", value: null, note: expect.any(String) }),
      ],
    });
  });

  it("finds a node by its label where no variable has the name", () => {
    expect(gradeSheet(sheet(["x1*w1", "0.5"]))).toMatchObject({ ok: true, answers: [{ verdict: "correct" }] });
  });

  it("takes no nameless node for one without a name, nor the first of two with one label", () => {
    const program = "a = Value(2.0, label='q')\nb = Value(3.0, label='q')\nL = a*b + a\n";
    const graded = (node: string) => gradeSheet(JSON.stringify({ program, answers: [{ node, text: "1" }] }));
    expect(graded("")).toMatchObject({ ok: false, message: expect.stringContaining("no node named") });
    expect(graded("q")).toMatchObject({ ok: false, message: expect.stringContaining("2 nodes are labelled q") });
  });

  it("takes the output named, else the program's own", () => {
    const program = "a = Value(2.0)\nb = a*3\nc = b*5\n";
    const graded = (output?: string) =>
      gradeSheet(JSON.stringify({ program, output, answers: [{ node: "a", text: "3" }] }));
    expect(graded("b")).toMatchObject({ answers: [{ verdict: "correct" }] });
    expect(graded()).toMatchObject({ answers: [{ verdict: "wrong" }] });
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "the file"],
    ['{"program": "a = Value(1)"}', "answers"],
    ['{"program": "a = Value(", "answers": []}', "program, line 1"],
    [sheet(["nowhere", "1"]), "no node named nowhere"],
    [JSON.stringify({ program: neuron, output: "p", answers: [] }), "no node named p"],
    [JSON.stringify({ program: "a = Value(0.0)\nb = 1/a\n", answers: [] }), "b has no finite value"],
    [JSON.stringify({ program: "a = Value(800.0)\nb = a.exp()\n", answers: [] }), "b has no finite value"],
    [JSON.stringify({ program: "a = Value(0.0)\nb = a**0.5\n", answers: [] }), "a has no finite gradient"],
  ])("refuses %s", (json, message) => {
    expect(gradeSheet(json)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});

describe("the command", () => {
  const run = promisify(execFile);
  const command = (...files: string[]) => run(process.execPath, ["--import", "tsx", "lib/commands/grade.ts", ...files]);
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "grade-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints a line of JSON for each answer", async () => {
    const file = join(folder, "sheet.json");
    await writeFile(file, sheet(["x1", "-1.5"], ["w1", "2"]));
    const lines = (await command(file)).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(["correct", "wrong"]);
  });

  it("reads a sheet behind a byte order mark, and refuses one in UTF-16", async () => {
    const file = join(folder, "windows.json");
    await writeFile(file, `\uFEFF${sheet(["x1", "-1.5"])}`);
    expect(JSON.parse((await command(file)).stdout)).toMatchObject({ verdict: "correct" });
    await writeFile(file, Buffer.from(`\uFEFF${sheet(["x1", "-1.5"])}`, "utf16le"));
    const failure = await command(file).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("not text in UTF-8") });
  });

  it("says how it is called, with a sheet that it grades", async () => {
    const { stdout } = await command("--help");
    expect(stdout).toMatch(/^Usage: npm run -s grade -- FILE\.json\n/);
    const example = /\{"program".*/.exec(stdout)?.[0] ?? "";
    expect(gradeSheet(example)).toMatchObject({ ok: true, answers: [{ node: "a", verdict: "correct" }] });
  });

  it("exits 2 with one line where the program's numbers are not finite, or the file's name has a line end", async () => {
    const file = join(folder, "two\nlines.json");
    await writeFile(
      file,
      JSON.stringify({ program: "a = Value(0.0)\nb = 1/a\n", answers: [{ node: "a", text: "1" }] }),
    );
    const failure = await command(file).catch((error: unknown) => error);
    const stderr = expect.stringMatching(/^[^\n]*two\\nlines\.json: program: [^\n]*finite[^\n]*\n$/);
    expect(failure).toMatchObject({ code: 2, stdout: "", stderr });
  });

  it("exits 2 with one line on standard error for a sheet it cannot grade", async () => {
    const failure = await command(join(folder, "missing.json")).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^[^\n]*missing\.json[^\n]*\n$/),
    });
  });
});
