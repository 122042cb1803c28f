import type { Card, GradientView } from "./cards";
import { keepSame } from "./keepSame";

/** The cards as they are now; those that look as they did before are the same objects. */
export function keepCards(before: readonly Card[] | null, next: readonly Card[]): readonly Card[] {
  return keepSame(before ?? [], next, { keyOf: ({ node }) => node.id, isSame: isSameCard });
}

/** Whether two cards look alike. A number that is scrubbed makes every card anew sixty times a second; few of them change. */
export function isSameCard(a: Card, b: Card): boolean {
  if (a === b) return true;
  // What is read aloud has the title, the numbers as they are shown, what is asked and what is wrong.
  if (a.spoken !== b.spoken || a.title !== b.title || a.isUnnamed !== b.isUnnamed || a.exact !== b.exact) return false;
  if (a.heat !== b.heat || a.verdict !== b.verdict || a.isAsked !== b.isAsked) return false;
  return isSameGradient(a.gradient, b.gradient) && isSameNode(a.node, b.node);
}

function isSameGradient(a: GradientView, b: GradientView): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  if (a.kind === "typed" && b.kind === "typed") return a.text === b.text;
  return a.kind === b.kind;
}

function isSameNode(a: Card["node"], b: Card["node"]): boolean {
  if (a === b) return true;
  if (a.id !== b.id || a.op !== b.op || a.operands.length !== b.operands.length) return false;
  if (a.op === "leaf" || b.op === "leaf")
    return a.op === b.op && a.op === "leaf" && b.op === "leaf" && a.text === b.text;
  return a.exponent === b.exponent && a.operands.every((id, slot) => (id === null) === (b.operands[slot] === null));
}
