import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { pathsOf } from "./paths";
import type { Sheet } from "./sheet";

/** What the names in an answer stand for. */
export interface Scope {
  /** A node's forward value in full precision. */
  value(name: string): number | undefined;
  /** The student's own latest judged answer at a node; never the true gradient. */
  grad(name: string): number | undefined;
  hasNode(name: string): boolean;
}

const known = new WeakMap<Evaluation, ReadonlyMap<string, NodeId>>();

/** The scope of one student's answers on one graph. */
export function scopeOf(evaluation: Evaluation, sheet: Sheet): Scope {
  const names = namesOf(evaluation);
  const id = (name: string) => names.get(name) ?? "";
  return {
    value: (name) => evaluation.data.get(id(name)),
    grad: (name) => sheet.get(id(name))?.value ?? undefined,
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
