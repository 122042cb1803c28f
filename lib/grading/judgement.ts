import type { NodeId } from "@/lib/engine/graph";
import type { Reason } from "@/lib/notation/refusal";

/** What one answer came to. Unreadable and needs-digits cost nothing; carried is right given the student's own slip. */
export type Verdict = "correct" | "carried" | "needs-digits" | "wrong" | "unreadable";

/** Why a text at a node is unreadable: the notation's reason, or that the node has no finite gradient to ask for. */
export type UnreadableCode = Reason["code"] | "NOT_ASKABLE";

/** Which part of the node's backward step to look at; it tells nothing about the numbers. */
export interface Step {
  /**
   * "edge": the one product of upstream and local derivative along `consumer` and `slot`; "sum": the node is used
   * several times and the paths are to be added; "start": the node is the output itself.
   */
  readonly kind: "edge" | "sum" | "start";
  readonly consumer: NodeId | null;
  readonly slot: number | null;
}

/** A wrong rule that predicts what the student typed. */
export interface Candidate {
  /** `family/variant` */
  readonly misconception: string;
  readonly family: string;
  readonly tier: 1 | 2 | 3;
  /** What a student with that bug would have answered. */
  readonly predicted: number;
  /** Whose upstream gradient the prediction uses. */
  readonly upstream: "true" | "own";
  /** A general rule that says, here, no more than the op's own: it counts on a whole sheet, not on a single answer. */
  readonly doesYield: boolean;
}

/**
 * Everything that grading says about one answer, as plain JSON. For the server, the records and the host:
 * `followThrough`, `upstream`, `carriedFrom` and `candidates` hold expected numbers. A student reads `forStudent` of it.
 */
export interface Judgement {
  readonly node: NodeId;
  readonly verdict: Verdict;
  /** The value read; null when unreadable. */
  readonly value: number | null;
  /** Why the text is unreadable, and what its sentence speaks of; null otherwise. */
  readonly code: UnreadableCode | null;
  readonly values: Readonly<Record<string, string>> | null;
  /** The sentence itself, in English, in a judgement that was stored before reasons were data. */
  readonly message?: string | null;
  /** Where in the text, and the readings it could have had, if the reader says so. */
  readonly at: number | null;
  readonly readings: readonly string[] | null;
  /** "rounded-early": right but for rounding on the way. */
  readonly note: "rounded-early" | null;
  /** The answer says e and was read as the node e: Euler's number is exp(1) there. */
  readonly usesNodeE: boolean;
  /** The right answer given the student's own earlier answers; null at the output and when unreadable. */
  readonly followThrough: number | null;
  /** The consumer's gradient that `followThrough` multiplies; null unless the node has one consumer. */
  readonly upstream: number | null;
  /** The student's own answers, differing from the truth, that `followThrough` rests on. */
  readonly carriedFrom: readonly NodeId[];
  /** The one family that fits a wrong answer, its best-fitting rule and its tier; null when none or several fit. */
  readonly misconception: string | null;
  readonly family: string | null;
  readonly tier: 1 | 2 | 3 | null;
  readonly candidates: readonly Candidate[];
  /** The mistake's name is for the host alone: a slip, or its words would give away another gradient. */
  readonly isHostOnly: boolean;
  /** What to look at after a wrong answer; null otherwise. */
  readonly step: Step | null;
  /** Whether the answer costs no attempt. */
  readonly isFree: boolean;
  /** The charged attempt, from 1, that this answer is priced at, or would be if it were charged. */
  readonly attempt: number;
  /** Whether the same value was judged here before, against the same follow-through: it is answered the same, free. */
  readonly isRepeat: boolean;
  /** Half a unit in the last place typed; 0 for whole numbers, fractions and expressions. */
  readonly halfUnit: number;
}

/** What the student who answered may read of a judgement. */
export interface StudentJudgement {
  readonly node: NodeId;
  readonly verdict: Verdict;
  readonly value: number | null;
  readonly code: UnreadableCode | null;
  readonly values: Readonly<Record<string, string>> | null;
  readonly message?: string;
  readonly at: number | null;
  readonly readings: readonly string[] | null;
  readonly note: "rounded-early" | null;
  /** The answer says e and was read as the node e: Euler's number is exp(1) there. */
  readonly usesNodeE: boolean;
  /** The key of the mistake's sentence in the room "mistakes" of the words; null when unnamed or the host's alone. */
  readonly misconception: string | null;
  readonly step: Step | null;
  readonly isFree: boolean;
  readonly attempt: number;
}

/** Built field by field: no expected value, no candidate and no follow-through leaves the server with it. */
export function forStudent(judgement: Judgement): StudentJudgement {
  return {
    node: judgement.node,
    verdict: judgement.verdict,
    value: judgement.value,
    code: judgement.code,
    values: judgement.values ?? null,
    ...(judgement.message ? { message: judgement.message } : {}),
    at: judgement.at,
    readings: judgement.readings,
    note: judgement.note,
    usesNodeE: judgement.usesNodeE,
    misconception: judgement.isHostOnly ? null : judgement.misconception,
    step: judgement.step,
    isFree: judgement.isFree,
    attempt: judgement.attempt,
  };
}
