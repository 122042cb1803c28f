import { readAnswer } from "@/lib/notation/answer";
import { chargeOf } from "./charge";
import { type Diagnosis, diagnose } from "./diagnose";
import { type FollowThrough, followThrough } from "./followThrough";
import type { Judgement, UnreadableCode } from "./judgement";
import { pathsOf } from "./paths";
import type { Question } from "./question";
import { rowOf } from "./rows";
import { scopeOf } from "./scope";
import type { Typed } from "./verdict";

/** Judge one answer. Pure and total: any text at any node gives a judgement. */
export function judge(question: Question): Judgement {
  const { evaluation, node, text, sheet } = question;
  const truth = evaluation.grad.get(node);
  if (truth === undefined || !Number.isFinite(truth)) {
    return unreadable(question, { code: "NOT_ASKABLE", values: {} });
  }
  const reading = readAnswer(text, scopeOf(evaluation, sheet));
  if (!reading.ok) return unreadable(question, reading);
  const own = followThrough(evaluation, sheet, node);
  const charge = chargeOf(rowOf(question, reading, own, truth), reading.value, own.value, sheet.get(node));
  const judgement = Object.assign(blank(question), charge, follow(question, own), {
    // -0 would not survive JSON.
    value: reading.value === 0 ? 0 : reading.value,
    halfUnit: reading.halfUnit,
    usesNodeE: reading.usesNodeE,
  });
  return charge.verdict === "wrong" ? Object.assign(judgement, diagnosisOf(question, reading, own)) : judgement;
}

/** A judgement that says nothing yet, to be filled in: several objects spread into one cost sixteen times as much. */
function blank({ node, sheet }: Question): Judgement {
  return {
    node,
    verdict: "unreadable",
    value: null,
    code: null,
    values: null,
    at: null,
    readings: null,
    note: null,
    usesNodeE: false,
    followThrough: null,
    upstream: null,
    carriedFrom: [],
    misconception: null,
    family: null,
    tier: null,
    candidates: [],
    isHostOnly: false,
    step: null,
    isFree: true,
    attempt: (sheet.get(node)?.attempt ?? 0) + 1,
    isRepeat: false,
    halfUnit: 0,
  };
}

interface Unread {
  readonly code: UnreadableCode;
  readonly values: Readonly<Record<string, string>>;
  readonly at?: number;
  readonly readings?: readonly string[];
}

function unreadable(question: Question, { code, values, at, readings }: Unread): Judgement {
  return Object.assign(blank(question), { code, values, at: at ?? null, readings: readings ?? null });
}

function follow({ evaluation, node }: Question, own: FollowThrough) {
  const consumers = new Set(
    pathsOf(evaluation)
      .edges(node)
      .map((edge) => edge.consumer),
  );
  const [only, ...others] = consumers;
  return {
    followThrough: finite(own.value),
    upstream: only !== undefined && others.length === 0 ? finite(own.upstream(only)) : null,
    carriedFrom: own.carriedFrom,
  };
}

/** JSON has no infinity. */
function finite(number: number | null): number | null {
  return number !== null && Number.isFinite(number) ? number : null;
}

function diagnosisOf(question: Question, typed: Typed, own: FollowThrough): Diagnosis {
  const { evaluation, node, sheet, asked = [], lessonRates = [] } = question;
  return diagnose({ evaluation, node, typed, own, sheet, asked, rates: lessonRates });
}
