/** Why a text cannot be read: a code, the place (an offset in the text), and words that say what to write instead. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly at: number;
  readonly message: string;
}

/** Makes a refusal; an expected one is a value, never thrown. */
export function refuse(code: string, at: number, message: string): Refusal {
  return { refused: true, code, at, message };
}

/** Tells a refusal from what was asked for. */
export function isRefusal<T extends object>(found: T | Refusal): found is Refusal {
  return "refused" in found;
}

/** A piece of the text as it stands in a message: long ones are cut. */
export function quote(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 27)}…`;
}
