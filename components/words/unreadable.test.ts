import { describe, expect, it } from "vitest";
import { readAnswer } from "@/lib/notation/answer";
import { type Reading, readPython } from "@/lib/notation/python";
import { spokenLanguages } from "@/lib/protocol/languages";
import { catalogues } from "./catalogue";
import { plain } from "./sentence";
import { testWords } from "./testWords";
import { sayReason, sayRemark, sayUnreadable } from "./unreadable";

const scope = {
  value: (name: string) => (name === "hollow" ? undefined : 2),
  grad: () => undefined,
  hasNode: (name: string) => ["x", "d", "hollow", "relu"].includes(name),
};

/** An answer for each reason for which one cannot be read. */
const answers = [
  ...["", "1".repeat(201), `${"(".repeat(51)}1${")".repeat(51)}`, `${"-".repeat(51)}1`, "1,234", "1,2,3", "x1,5"],
  ...[
    "1/0",
    "exp(1000)",
    "sqrt(-1)",
    "inf",
    "1e999",
    "0x10",
    "2x",
    "x(3)",
    "1 2",
    "(2)3",
    "tanh 0.5",
    "relu(2)",
    "log(0)",
  ],
  ...["tanh", "tanh()", "3*", "*3", "(1", "1)", "foo", "d.grad", "hollow", "x.tanh()", "x.foo", "math.exp(2)"],
  ...["pi.grad", "x.", "= 3", "50%", "|x|", "7//2", "[1]", "1;2", "xⁿ", "x→2", "1 if x else 2", "not 1", "lambda"],
  ...["foo(2)", "1 for x in d", "yield", "class", "None"],
  ...["dL/dx", "3 or 4"],
];
const a = "a = Value(2.0)\n";
/** A program for each reason for which one cannot be read and an answer never is. */
const programs = [
  ...[`${a}b =`, `${a}b = (c = 2)`, `${a}b = a.backward()`, "h = 2\nh.backward()", `${a}a.backward(3)`, "1 = a"],
  ...[`${a}b = ~a`, "with a:\n  b = 1", `${a}a.label = b'x'`, `${a}b = a ^ 2`, `${a}b = (a : 2)`],
  ...[`${a}b = a + None`, "a, b = Value(1), Value(2), Value(3)", `${a}a.data += 5`, "@x\ndef f():\n  pass", "del a"],
  ...[`a = ${"-".repeat(101)}1`, "def lol():\n  pass", `${a}b = {a}`, "a = 1/0", "b = ...", `${a}b = a**a`],
  ...[`${a}b = a.tanh`, `${a}b = math.exp`, `${a}a.label = f'x'`, "if a:\n  b = a", "a = 1j", `${a}b = a*2\n  c = b`],
  ...[`${a}b = a.pow(n=2)`, `${a}b = tanh(x=a)`, `${a}a.label = 3`, `${a}a.label = '${"x".repeat(81)}'`, `${a}b = [a]`],
  ...["match a:\n  case 1:\n    b = 2", `${a}b = a @ a`, `${a}b = 2a`, `${a}b = a % 2`, `${"x".repeat(81)} = Value(2)`],
  ...[`${a}b = 2**a`, `${a}b = a(2)`, "a = 1\n)", "", `${a}h = 2\nb = h.tanh()`, "a = 007", `${a}b = math.exp(a)`],
  ...[`${a}b = a.tanh(3)`, `${a}a.foo = 3`, `${a}h = 2\nh.label = 'h'`, `${a}${"# x\n".repeat(17_000)}`],
  ...[`${a}b = a*a.grad`, "a = 10.0**400", "a = $", `${a}b = a[0]`, `${a}b = a²`, "a = torch.tensor()", "(", "a: int"],
  ...["a = torch.tensor([1.0, 2.0])", `${a}b = a*'x'`, `${a}b = a${" + a".repeat(5000)}`, `${a}b = a.add()`, "c = a*2"],
  ...[`${a}b = foo(a)`, "a = Value((-8)**(1/3))", `${a}a //= 2`, `${a}a, b += 2`, `${a}b = Value(2, 3)`, "a = Value()"],
  ...[`${a}b = Value(a)`, `${a}b = (c := a)`, `${a}b = a // 2`, "a = (1]", "a = 0**-1", "a = Value(2.0 label=1)"],
  ...["lambda = Value(2.0)", "a = Value(2.0, label='a)"],
];
/** A program for each remark. */
const remarked = [
  `import math\n%matplotlib inline\n'text'\nprint(a)\n${a}b = a*3\nb\nv = b.data\nclass Value:\n  pass\na.grad = 0\nb.backward()`,
  `\`\`\`\n${a}b = a*3\n\`\`\`\n\`\`\`\nb = foo(a)\n\`\`\`\n\`\`\`\nc = b*2\n\`\`\`\n\`\`\`\nprint(1)\n\`\`\``,
  `In [1]: a = Value(2)\n   ...: b = a*2\nOut[1]: Value(data=4.0)\n`,
  `\`\`\`\n${a}b = a*3\n\`\`\`\n`.repeat(201),
];

function mistakeIn(reading: Reading) {
  if (reading.ok) throw new Error(`read: ${reading.cells[0]?.source.slice(0, 80)}`);
  return reading.mistake;
}

const unread = answers.map((text) => {
  const reading = readAnswer(text, scope);
  if (reading.ok) throw new Error(`read: ${text}`);
  return reading;
});
const remarks = remarked
  .map((source) => readPython(source))
  .flatMap((reading) => (reading.ok ? [...reading.remarks, ...reading.cells.flatMap((cell) => cell.remarks)] : []));
const mistakes = [
  ...programs.map((source) => mistakeIn(readPython(source))),
  ...remarks.flatMap((remark) => ("reason" in remark && remark.reason ? [remark.reason] : [])),
];

describe.each(spokenLanguages)("why a text cannot be read, in %s", (language) => {
  const words = testWords(language);

  it("is said of every reason, with all of its values", () => {
    for (const { code, values } of unread) expectAll(sayUnreadable({ code, values }, words), values);
    for (const mistake of mistakes) expectAll(sayReason(mistake, words), mistake.values);
    for (const remark of remarks) expectAll(sayRemark(remark, words), { ...remark.values, ...remark.reason?.values });
  });

  function expectAll(sentence: string, values: Readonly<Record<string, string>>) {
    expect(plain(sentence)).toMatch(/^[^\uFFFC]+[.。]$/s);
    for (const value of Object.values(values)) expect(plain(sentence)).toContain(value);
  }
});

describe("the reasons' words", () => {
  it("are those that an answer, a program or a remark can meet, and no others", () => {
    const { remarks: ofRemarks, ...ofPrograms } = catalogues.en.programs;
    const codes = (found: readonly { readonly code: string }[]) => [...new Set(found.map(({ code }) => code))].sort();
    expect(codes([...unread, { code: "NOT_ASKABLE" }])).toEqual(Object.keys(catalogues.en.notation).sort());
    expect(codes(mistakes).filter((code) => !(code in catalogues.en.notation))).toEqual(Object.keys(ofPrograms).sort());
    expect(codes(remarks)).toEqual(Object.keys(ofRemarks).sort());
  });

  it("show a judgement's own sentence, where it was stored with one", () => {
    const stored = { code: "EMPTY", values: null, message: "Type a number, like -1.5." } as const;
    expect(sayUnreadable(stored, testWords("de"))).toBe(stored.message);
  });
});
