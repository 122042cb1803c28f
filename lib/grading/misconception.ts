import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";

/** Where a wrong rule is tried: a node, and whose gradients stand at its consumers. */
export interface Place {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  upstream(consumer: NodeId): number;
}

/** A wrong backward rule over a whole node: what students with that bug answer there; `P` is all that it looks at. */
export interface Misconception<P extends Place = Place> {
  readonly family: string;
  readonly variant: string;
  readonly tier: 1 | 2 | 3;
  /** One number for each way the bug can strike at this node; none where it does not apply, whatever the upstream gradients are. */
  predict(place: P): readonly number[];
}

/** A misconception's id, the key of its words: `family/variant`. */
export function idOf(misconception: { readonly family: string; readonly variant: string }): string {
  return `${misconception.family}/${misconception.variant}`;
}
