import type { NodeId } from "@/lib/engine/graph";

/** One step of a pass, to be lit up. */
export interface Flow {
  /** The node whose gradient, or value, is being made. */
  readonly node: NodeId | null;
  /** The edges along which it flows now, by edgeKey. */
  readonly edges: ReadonlySet<string>;
  /** What is written on an edge, such as "0.5 × 1.0", by edgeKey. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Values flow, not gradients. */
  readonly isForward?: boolean;
}
