import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { drawNumbers } from "@/lib/grading/numbers";

/** How many students' numbers are shown side by side. */
export const VERSIONS = 3;

/** One student's possible numbers, and all that follows from them. */
export interface Version {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
}

/**
 * Numbers as students may get them; empty where none can be drawn. Another round draws others. The server also avoids
 * numbers that hide a mistake and seeds them by participant, so these are nobody's own.
 */
export function drawVersions(
  exercise: { readonly graph: Graph; readonly asked: readonly NodeId[] },
  round: number,
): readonly Version[] {
  const { graph, asked } = exercise;
  const versions: Version[] = [];
  for (let student = 1; student <= VERSIONS; student += 1) {
    const drawn = drawNumbers({ graph, asked, seed: `preview:${round}:${student}` });
    // What fails once fails after as many tries again.
    if (!drawn.ok) return [];
    versions.push({ graph: drawn.graph, evaluation: drawn.evaluation });
  }
  return versions;
}
