import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { AnswerScope } from "@/lib/notation/answerSteps";
import { givenAt, pathsOf } from "./paths";
import type { Sheet } from "./sheet";

const known = new WeakMap<Evaluation, ReadonlyMap<string, NodeId>>();

/** What the names in one student's answers stand for; `d.grad` is the own latest judged answer, or what is given there, never a true gradient that is asked for. */
export function scopeOf(evaluation: Evaluation, sheet: Sheet): AnswerScope {
  const names = namesOf(evaluation);
  const id = (name: string) => names.get(name) ?? "";
  return {
    value: (name) => evaluation.data.get(id(name)),
    grad: (name) => sheet.get(id(name))?.value ?? givenAt(evaluation, id(name)) ?? undefined,
    hasNode: (name) => names.has(name),
  };
}

/** Variables first, then labels that no variable has: the student reads the labels. */
function namesOf(evaluation: Evaluation): ReadonlyMap<string, NodeId> {
  const found = known.get(evaluation);
  if (found) return found;
  const names = new Map<string, NodeId>();
  for (const node of pathsOf(evaluation).nodes.values()) if (node.name !== null) names.set(node.name, node.id);
  for (const node of pathsOf(evaluation).nodes.values()) {
    if (node.label !== "" && !names.has(node.label)) names.set(node.label, node.id);
  }
  known.set(evaluation, names);
  return names;
}
