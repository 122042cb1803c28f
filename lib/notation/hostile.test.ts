import fc from "fast-check";
import { expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { evaluate } from "@/lib/engine/evaluate";
import { readAnswer } from "./answer";
import { readPython } from "./python";
import { readOne } from "./testReading";

const scope = { value: () => 2, grad: () => 1, hasNode: (name: string) => name.length < 3 };
const KB = 1024;

const pieces = fc.constantFrom(
  ...[
    "a",
    "b",
    " = ",
    "Value(",
    "2.0",
    ")",
    "(",
    "+",
    "-",
    "*",
    "**",
    "/",
    "\n",
    "\n  ",
    ";",
    ",",
    ".",
    "'",
    '"',
    "'''",
    "#",
  ],
  ...[
    "label=",
    ".tanh()",
    ".backward()",
    "%",
    "!",
    "```\n",
    ">>> ",
    "In [1]: ",
    "Out\n",
    "\\\n",
    "“",
    "−",
    "½",
    "²",
    "[",
    "]",
    "{",
  ],
  ...[
    "def ",
    "class ",
    "for ",
    "lambda ",
    "print(",
    "torch.",
    "f'",
    "0x",
    "1e",
    "\u0000",
    "\ud800",
    "__proto__",
    "~",
    "$",
    "?",
    ":",
  ],
);
const program = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""));

test("any text gives a reading, and every reading's spans and lines lie in its source", () => {
  fc.assert(
    fc.property(fc.oneof(program, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
      const reading = readPython(text);
      if (!reading.ok) {
        const lines = text.split(/\r\n|\r|\n/);
        expect(reading.mistake.line).toBeLessThanOrEqual(lines.length);
        expect(Object.values(reading.mistake.values).join("").length).toBeLessThan(200);
        return;
      }
      for (const { graph, source, literals, lines } of reading.cells) {
        expect(evaluate(graph).problems.every(({ code }) => code.startsWith("NON_FINITE"))).toBe(true);
        for (const { from, to } of literals.values()) expect(0 <= from && from < to && to <= source.length).toBe(true);
        for (const line of lines.values()) expect(line).toBeLessThanOrEqual(source.split("\n").length);
      }
    }),
    { seed, numRuns: 4000 },
  );
});

test("a cell's source read again gives the same graph", () => {
  fc.assert(
    fc.property(program, (text) => {
      const reading = readPython(text);
      for (const cell of reading.ok ? reading.cells : []) expect(readOne(cell.source).graph).toEqual(cell.graph);
    }),
    { seed, numRuns: 2000 },
  );
});

test("any text gives an answer's reading: a finite number, or a refusal with words", () => {
  fc.assert(
    fc.property(fc.oneof(program, fc.string({ unit: "binary", maxLength: 250 })), (text) => {
      const reading = readAnswer(text, scope);
      if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
      else expect(reading.code).toMatch(/^[A-Z_]+$/);
    }),
    { seed, numRuns: 4000 },
  );
});

test.each([
  ["a sum of 4,998 terms", `a = Value(1)\nL = a${" + a".repeat(4997)}`, 4998],
  ["a chain of 4,990 methods", `a = Value(0.1)\nb = a${".tanh()".repeat(4990)}`, 4991],
  ["a long product and difference", `a = Value(1)\nL = a${" * a - a".repeat(2000)}`, 4001],
  ["e-1 again and again", `e = Value(1)\nL = e${"-e".repeat(4000)}`, 4001],
  ["a long sum in brackets", `a = Value(1)\nL = a*(a${" + a".repeat(4000)})`, 4002],
])("%s is read", (_title, source, nodes) => {
  expect(readOne(source).graph.nodes).toHaveLength(nodes);
});

test("long expressions keep their meaning", () => {
  const factor = fc.integer({ min: 1, max: 9 });
  const term = fc.record({
    sign: fc.constantFrom("+", "-"),
    factors: fc.array(factor, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 300, maxLength: 600 }),
      fc.constantFrom("", " ", "\\\n  "),
      (terms, gap) => {
        const text = terms.map(({ sign, factors }) => `${gap}${sign}${gap}a*${factors.join(`${gap}*${gap}`)}`).join("");
        const { graph } = readOne(`a = Value(1)\nL = 0${text}`);
        const sum = terms.reduce((all, { sign, factors }) => {
          const product = factors.reduce((size, by) => size * by, 1);
          return sign === "+" ? all + product : all - product;
        }, 0);
        const { data, grad } = evaluate(graph);
        expect([data.get(graph.output ?? ""), grad.get("n1")]).toEqual([sum, sum]);
      },
    ),
    { seed, numRuns: 20 },
  );
});

test("a sum of 10,000 terms is read where the limits allow it", () => {
  const reading = readPython(`a = Value(1)\nL = a${" + a".repeat(9999)}`, { maxNodes: 20_000 });
  expect(reading.ok ? reading.cells[0]?.graph.nodes.length : reading.mistake).toBe(10_000);
});

/** In seconds, far above what it takes (under 0.3); a quadratic reader takes minutes. */
const SANE = 8;

/** Seconds of the processor that some work takes: what else runs on the machine does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ["opening brackets", "("],
  ["brackets turned round", ")("],
  ["junk", "} = ( [ ; ** "],
  ["signs", "a = -"],
  ["powers", "b**"],
  ["quotes", '"'],
  ["triple quotes", "'''"],
  ["f-strings", 'f"{'],
  ["lambdas", "lambda:"],
  ["conditions", "1 if 2 else "],
  ["line breaks", "\n"],
  ["fences", "```\n"],
  ["cells that need each other", "```\na = a*2\n```\n"],
  ["cells", "```\na = Value(1)\nb = a*2\n```\n"],
  ["prompts", "In [1]: a = Value(1)\n"],
  ["outputs", "Out\n"],
  ["backslashes", "\\"],
  ["comments", "(#x\n"],
  ["assignments", "a="],
  ["strings", "'a' "],
  ["magics", "%a\n"],
  ["file openings", '{"cells":['],
])("64 kB of %s are read or refused in sane time", (_title, piece) => {
  const text = piece.repeat(Math.floor((64 * KB) / piece.length));
  const seconds = processorTime(() => {
    readPython(text);
    readAnswer(text, scope);
  });
  expect(seconds).toBeLessThan(SANE);
});

test.each([
  ["blanks in brackets", "(", " "],
  ["lines in brackets", "(", "\n"],
  ["attributes", "x", ".y"],
  ["attributes with an underscore", "x", ".y_"],
  ["numbers that change", "x", ".data"],
  ["targets", "x", ", x"],
  ["chains", "x", " = x"],
  ["loops", "for ", "x in "],
  ["names kept", "with x ", "as x "],
  ["stars", "x", " *"],
])("the names that 60 kB of %s assign are found in sane time", (_title, start, piece) => {
  const cell = start + piece.repeat(Math.floor((60 * KB) / piece.length));
  const text = `\`\`\`\na = Value(1)\nb = a*2\n\`\`\`\n\`\`\`\n${cell}\nfoo(\n\`\`\`\n`;
  expect(processorTime(() => readPython(text))).toBeLessThan(SANE);
});
