import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { diagnoseSheet } from "../diagnoseSheet";
import { judge } from "../judge";
import type { Judgement, Verdict } from "../judgement";
import { idOf, type Misconception } from "../misconception";
import { firstTier } from "../misconceptions";
import { emptySheet, record, type Sheet } from "../sheet";
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
  readonly draws: number;
  /** Rounding the final answer only: the answers that passed. */
  readonly roundsFinal: Record<Verdict, number>;
  /** Rounding every step, judged as a sheet with follow-through. */
  readonly roundsEveryStep: Record<Verdict, number>;
  /** Modelled bugs, one node each, judged correct; of those that the truth does not equal. */
  readonly bugsAccepted: Share;
  /** Nodes that one sign slip cost, with and without follow-through; of the slips. */
  readonly slipCost: Share;
  readonly slipCostWithout: Share;
  /** Single wrong answers of a modelled bug with one family named, and with the right one. */
  readonly singleNamed: Share;
  readonly singleRight: Share;
  /** Whole sheets with one bug on which one family was named first, and the right one. */
  readonly sheetNamed: Share;
  readonly sheetRight: Share;
}

function noVerdicts(): Record<Verdict, number> {
  return { correct: 0, carried: 0, "needs-digits": 0, wrong: 0, unreadable: 0 };
}

const share = (): Share => ({ count: 0, of: 0 });

function tally(into: Share, isCounted: boolean): void {
  into.of += 1;
  if (isCounted) into.count += 1;
}

/** Simulated students on `draws` draws of one graph type; the same seed gives the same table. */
export function measure(type: GraphType, draws: number, seed: string): Measured {
  const measured: Measured = {
    draws,
    roundsFinal: noVerdicts(),
    roundsEveryStep: noVerdicts(),
    bugsAccepted: share(),
    slipCost: share(),
    slipCostWithout: share(),
    singleNamed: share(),
    singleRight: share(),
    sheetNamed: share(),
    sheetRight: share(),
  };
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
  const slip = asked[draw % asked.length] ?? "";
  measureSlip(measured, evaluation, asked, withSignSlip(evaluation, slip));
  for (const bug of firstTier) measureBug(measured, evaluation, asked, bug, draw);
}

function measureSlip(measured: Measured, evaluation: Evaluation, asked: readonly NodeId[], answers: Answers): void {
  measured.slipCost.of += 1;
  measured.slipCostWithout.of += 1;
  measured.slipCost.count += judgeSheet(evaluation, asked, answers).filter((one) => !isPassed(one)).length;
  for (const node of asked) {
    const text = typed(answers.get(node) ?? 0);
    if (!isPassed(judge({ evaluation, node, text, sheet: emptySheet, asked }))) measured.slipCostWithout.count += 1;
  }
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
export function judgeSheet(evaluation: Evaluation, asked: readonly NodeId[], answers: Answers): readonly Judgement[] {
  let sheet: Sheet = emptySheet;
  return backwards(evaluation, asked).map((node) => {
    const judgement = judge({ evaluation, node, text: typed(answers.get(node) ?? 0), sheet, asked });
    sheet = record(sheet, judgement);
    return judgement;
  });
}

/** The name under which the bench prints a bug. */
export const bugName = idOf;
