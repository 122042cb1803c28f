import type { Reasons, Remarks } from "./programReasons";

/** Why a text cannot be read, as data: its sentence's key, and the signs, names and formulas that the sentence takes. */
export interface Reason {
  readonly code: keyof Reasons;
  readonly values: Values;
}

/** A sentence's arguments by their names. */
export type Values = Readonly<Record<string, string>>;

/** A reason with its place: an offset in the text. */
export interface Refusal extends Reason {
  readonly refused: true;
  readonly at: number;
}

/** What is said of a program that was read; `MISTAKE` passes over a cell for the reason that stands beside it. */
export interface Remarked {
  readonly code: keyof Remarks;
  readonly values: Values;
}

type Given<Names extends string> = [Names] extends [never] ? [] : [values: Readonly<Record<Names, string>>];

/** Makes a refusal; an expected one is a value, never thrown. */
export function refuse<Code extends keyof Reasons>(code: Code, at: number, ...given: Given<Reasons[Code]>): Refusal {
  return { refused: true, code, at, values: given[0] ?? {} };
}

/** Makes a remark. */
export function remark<Code extends keyof Remarks>(code: Code, ...given: Given<Remarks[Code]>): Remarked {
  return { code, values: given[0] ?? {} };
}

/** Tells a refusal from what was asked for. */
export function isRefusal<T extends object>(found: T | Refusal): found is Refusal {
  return "refused" in found;
}

/** A piece of the text as it stands in a sentence: long ones are cut. */
export function quote(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 27)}…`;
}
