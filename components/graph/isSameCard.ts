import type { NodeProps } from "reactflow";
import type { CanvasNode } from "./canvasNodes";
import type { Card, GradientView } from "./cards";

type Drawn = Pick<NodeProps<CanvasNode>, "data" | "selected">;

/** Whether two cards look alike. A number that is scrubbed makes every card anew sixty times a second; few of them change. */
export function isSameCard(before: Drawn, after: Drawn): boolean {
  const [a, b] = [before.data, after.data];
  if (before.selected !== after.selected || a.size !== b.size) return false;
  if (a.isFlowing !== b.isFlowing || a.isForward !== b.isForward) return false;
  if (a.box.width !== b.box.width || a.box.height !== b.box.height) return false;
  return isSame(a.card, b.card);
}

function isSame(a: Card, b: Card): boolean {
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
