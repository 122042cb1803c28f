import type { Judgement } from "@/lib/grading/judgement";
import type { Remark } from "@/lib/notation/python";
import type { Reason, Values } from "@/lib/notation/refusal";
import { formula, type Sentence } from "./sentence";
import type { Words } from "./words";

/** Why an answer cannot be read, and what to write instead. */
export function sayUnreadable(
  { code, values, message }: Pick<Judgement, "code" | "values" | "message">,
  { t }: Pick<Words, "t">,
): Sentence {
  if (message) return message;
  return code === null ? t("verdicts.typeNumber") : say(`notation.${code}`, values, t);
}

/** Why a program cannot be read: much of it, an answer cannot either. */
export function sayReason({ code, values }: Reason, { t }: Pick<Words, "t">): Sentence {
  return say(t.has(`notation.${code}` as never) ? `notation.${code}` : `programs.${code}`, values, t);
}

/** What was passed over in a program. */
export function sayRemark({ code, values, reason }: Remark, words: Words): Sentence {
  const said = reason === undefined ? {} : { reason: sayReason(reason, words) };
  return say(`programs.remarks.${code}`, values, words.t, said);
}

/** Values are names, signs and formulas. */
function say(key: string, values: Values | null, t: Words["t"], more: Values = {}): Sentence {
  const formulas = Object.entries(values ?? {}).map(([name, value]) => [name, formula(value)]);
  // Each code's arguments are held by the notation's types and by unreadable.test.ts; these types know one key at a time.
  return t(key as never, { ...Object.fromEntries(formulas), ...more } as never);
}
