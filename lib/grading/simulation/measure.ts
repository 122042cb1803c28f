import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { diagnoseSheet } from "../diagnoseSheet";
import { judge } from "../judge";
import { judgeInOrder } from "../judgeInOrder";
import type { Judgement, Verdict } from "../judgement";
import type { Misconception } from "../misconception";
import { firstTier } from "../misconceptions";
import { emptySheet } from "../sheet";
import { studentNumbers } from "../studentNumbers";
import { isSame } from "../tolerances";
import type { GraphType } from "./graphTypes";
import { type Answers, backwards, roundsEveryStep, typed, withBug, withSignSlip } from "./students";

/** How many of some, out of how many. */
export interface Share {
  count: number;
  of: number;
}

/** What one graph type showed. */
export interface Measured {
  /** Rounding the final answer only: the answers that passed. */
  readonly roundsFinal: Record<Verdict, number>;
  /** Rounding every step, judged as a sheet with follow-through. */
  readonly roundsEveryStep: Record<Verdict, number>;
  /** Modelled bugs, one node each, judged correct; of those that the truth does not equal. */
  readonly bugsAccepted: Share;
  /** Nodes that one sign slip cost, with and without follow-through, of the slips; and the most that one cost without. */
  readonly slipCost: Share;
  readonly slipCostWithout: Share;
  slipCostMost: number;
  /** Single wrong answers of a modelled bug with one family named, and with the right one. */
  readonly singleNamed: Share;
  readonly singleRight: Share;
  /** Whole sheets with one bug on which one family was named first, and the right one. */
  readonly sheetNamed: Share;
  readonly sheetRight: Share;
}

const VERDICTS = ["correct", "carried", "needs-digits", "wrong", "unreadable"] as const satisfies readonly Verdict[];

const SHARES = [
  "bugsAccepted",
  "slipCost",
  "slipCostWithout",
  "singleNamed",
  "singleRight",
  "sheetNamed",
  "sheetRight",
] as const satisfies readonly (keyof Measured)[];

function nothing(): Measured {
  const verdicts = () => ({ correct: 0, carried: 0, "needs-digits": 0, wrong: 0, unreadable: 0 });
  const share = () => ({ count: 0, of: 0 });
  return {
    roundsFinal: verdicts(),
    roundsEveryStep: verdicts(),
    bugsAccepted: share(),
    slipCost: share(),
    slipCostWithout: share(),
    slipCostMost: 0,
    singleNamed: share(),
    singleRight: share(),
    sheetNamed: share(),
    sheetRight: share(),
  };
}

function tally(into: Share, isCounted: boolean): void {
  into.of += 1;
  if (isCounted) into.count += 1;
}

/** Simulated students on `draws` draws of one graph type; the same seed gives the same table. */
export function measure(type: GraphType, draws: number, seed: string): Measured {
  const measured = nothing();
  for (let draw = 0; draw < draws; draw++) {
    const numbers = studentNumbers({ graph: type.graph, asked: type.asked, seed: `${seed}:${type.name}:${draw}` });
    if (!numbers.ok) throw new Error(`${type.name}: ${numbers.code}`);
    measureDraw(measured, type, numbers.evaluation, draw);
  }
  return measured;
}

function measureDraw(measured: Measured, type: GraphType, evaluation: Evaluation, draw: number): void {
  const { asked } = type;
  for (const node of asked) {
    const text = typed(evaluation.grad.get(node) ?? 0);
    measured.roundsFinal[judge({ evaluation, node, text, sheet: emptySheet, asked }).verdict] += 1;
  }
  for (const { verdict } of judgeSheet(evaluation, asked, roundsEveryStep(evaluation))) {
    measured.roundsEveryStep[verdict] += 1;
  }
  for (const slip of asked) measureSlip(measured, evaluation, asked, withSignSlip(evaluation, slip));
  for (const bug of firstTier) measureBug(measured, evaluation, asked, bug, draw);
}

function measureSlip(measured: Measured, evaluation: Evaluation, asked: readonly NodeId[], answers: Answers): void {
  measured.slipCost.of += 1;
  measured.slipCostWithout.of += 1;
  measured.slipCost.count += judgeSheet(evaluation, asked, answers).filter((one) => !isPassed(one)).length;
  const lost = asked.filter((node) => {
    const text = typed(answers.get(node) ?? 0);
    return !isPassed(judge({ evaluation, node, text, sheet: emptySheet, asked }));
  });
  measured.slipCostWithout.count += lost.length;
  measured.slipCostMost = Math.max(measured.slipCostMost, lost.length);
}

function isPassed({ verdict }: Judgement): boolean {
  return verdict === "correct" || verdict === "carried";
}

function measureBug(
  measured: Measured,
  evaluation: Evaluation,
  asked: readonly NodeId[],
  bug: Misconception,
  way: number,
): void {
  const upstream = (consumer: NodeId) => evaluation.grad.get(consumer) ?? 0;
  for (const node of asked) {
    const ways = bug.predict({ evaluation, node, upstream });
    const predicted = ways[way % ways.length];
    if (predicted === undefined || isSame(predicted, upstream(node)) || !Number.isFinite(predicted)) continue;
    const judgement = judge({ evaluation, node, text: typed(predicted), sheet: emptySheet, asked });
    tally(measured.bugsAccepted, isPassed(judgement));
    if (judgement.verdict !== "wrong") continue;
    tally(measured.singleNamed, judgement.family !== null);
    tally(measured.singleRight, judgement.family === bug.family);
  }
  const answers = withBug(evaluation, bug, way);
  if (asked.some((node) => !Number.isFinite(answers.get(node)))) return;
  const judgements = judgeSheet(evaluation, asked, answers);
  if (judgements.every(({ verdict }) => verdict !== "wrong")) return;
  const named = diagnoseSheet(judgements).mistakes[0];
  tally(measured.sheetNamed, named !== undefined);
  tally(measured.sheetRight, named?.family === bug.family);
}

/** A whole sheet, judged in the order of the backward pass. */
function judgeSheet(evaluation: Evaluation, asked: readonly NodeId[], answers: Answers): readonly Judgement[] {
  const texts = backwards(evaluation, asked).map((node) => ({ node, text: typed(answers.get(node) ?? 0) }));
  return judgeInOrder({ evaluation, asked, answers: texts }).judgements;
}

/** Several measurements added up. */
export function total(measured: readonly Measured[]): Measured {
  const sum = nothing();
  for (const one of measured) add(sum, one);
  return sum;
}

function add(into: Measured, one: Measured): void {
  for (const verdict of VERDICTS) {
    into.roundsFinal[verdict] += one.roundsFinal[verdict];
    into.roundsEveryStep[verdict] += one.roundsEveryStep[verdict];
  }
  for (const share of SHARES) {
    into[share].count += one[share].count;
    into[share].of += one[share].of;
  }
  into.slipCostMost = Math.max(into.slipCostMost, one.slipCostMost);
}
