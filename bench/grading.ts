import { judge } from "@/lib/grading/judge";
import { emptySheet } from "@/lib/grading/sheet";
import { graphTypes } from "@/lib/grading/simulation/graphTypes";
import { type Measured, measure, type Share, total } from "@/lib/grading/simulation/measure";
import { sketch } from "@/lib/grading/simulation/sketch";
import { neverShown, studentNumbers } from "@/lib/grading/studentNumbers";

// `npm run bench:grading [-- SEED]`: the simulation of grading.md's last section, and what one wrong answer costs.
const SEED = process.argv[2] ?? "chalkgrad";
const DRAWS = 400;
const STUDENTS = 2_000;

function percent({ count, of }: Share): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function each({ count, of }: Share): string {
  return (count / of).toFixed(2);
}

function verdictShares(verdicts: Measured["roundsFinal"]): readonly string[] {
  const of = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const { correct, carried, wrong } = verdicts;
  return [correct, carried, verdicts["needs-digits"], wrong].map((count) => percent({ count, of }));
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    );
  }
  console.log();
}

function printStudents(named: readonly (readonly [string, Measured])[]): void {
  const head = ["graph type", "student", "correct", "carried", "needs digits", "wrong"];
  const rows = named.flatMap(([name, measured]) => [
    [name, "rounds the answer", ...verdictShares(measured.roundsFinal)],
    ["", "rounds every step", ...verdictShares(measured.roundsEveryStep)],
  ]);
  console.log("Students without a mistake, to 3 significant figures: share of answers by verdict");
  print(head, rows);
}

function printMistakes(named: readonly (readonly [string, Measured])[]): void {
  console.log("Students with a modelled bug, and with one sign slip (nodes it costs)");
  print(
    [
      "graph type",
      "accepted",
      "single: one family",
      "and the right one",
      "sheet: one family",
      "and the right one",
      "slip",
      "without f.-t.",
      "at most",
    ],
    named.map(([name, measured]) => [
      name,
      `${percent(measured.bugsAccepted)} of ${measured.bugsAccepted.of}`,
      `${percent(measured.singleNamed)} of ${measured.singleNamed.of}`,
      percent(measured.singleRight),
      `${percent(measured.sheetNamed)} of ${measured.sheetNamed.of}`,
      percent(measured.sheetRight),
      each(measured.slipCost),
      each(measured.slipCostWithout),
      String(measured.slipCostMost),
    ]),
  );
}

/** 20 nodes with shared values, as a class might be asked. */
const large = {
  graph: sketch({
    x1: 0.5,
    x2: 1.5,
    w1: 0.3,
    w2: 0.7,
    v1: 0.9,
    v2: 0.4,
    b: 0.2,
    p1: ["mul", "x1", "w1"],
    p2: ["mul", "x2", "w2"],
    s1: ["add", "p1", "p2"],
    n1: ["add", "s1", "b"],
    h1: ["tanh", "n1"],
    q1: ["mul", "x1", "v1"],
    q2: ["mul", "x2", "v2"],
    s2: ["add", "q1", "q2"],
    n2: ["sub", "s2", "b"],
    h2: ["sigmoid", "n2"],
    m: ["mul", "h1", "h2"],
    d: ["sub", "m", "x1"],
    L: ["pow", 2, "d"],
  }),
  asked: ["x1", "x2", "w1", "w2", "v1", "v2", "b", "n1", "n2", "h1", "h2", "m", "d"],
};

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function most(times: readonly number[]): number {
  return times.reduce((high, time) => Math.max(high, time), 0);
}

/** Each student's first wrong answer, on numbers nobody has judged before: nothing is cached for it. */
function printCost(): void {
  const { graph, asked } = large;
  const survey = performance.now();
  neverShown({ graph, asked });
  console.log(`A class of ${STUDENTS} with numbers of their own, ${graph.nodes.length} nodes, ${asked.length} asked`);
  console.log(`  what the exercise can show, once: ${(performance.now() - survey).toFixed(0)} ms`);
  const draws: number[] = [];
  const first: number[] = [];
  const later: number[] = [];
  for (let student = 0; student < STUDENTS; student++) {
    const start = performance.now();
    const numbers = studentNumbers({ graph, asked, seed: `${SEED}:class:${student}` });
    draws.push(performance.now() - start);
    if (!numbers.ok) throw new Error(numbers.code);
    const { evaluation } = numbers;
    for (const [into, node, text] of [
      [first, "w1", "0.1234"],
      [later, "x1", "-7.25"],
    ] as const) {
      const asking = performance.now();
      judge({ evaluation, node, text, sheet: emptySheet, asked });
      into.push(performance.now() - asking);
    }
  }
  console.log(`  numbers drawn: median ${median(draws).toFixed(3)} ms, most ${most(draws).toFixed(1)} ms`);
  console.log(`  a student's first wrong answer judged and diagnosed: median ${median(first).toFixed(3)} ms`);
  console.log(`  the next one: median ${median(later).toFixed(3)} ms`);
}

console.log(`seed ${SEED}, ${DRAWS} draws a graph type\n`);
const named = graphTypes.map((type) => [type.name, measure(type, DRAWS, SEED)] as const);
const table = [...named, ["all", total(named.map(([, measured]) => measured))] as const];
printStudents(table);
printMistakes(table);
printCost();
