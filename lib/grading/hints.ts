import type { NodeId } from "@/lib/engine/graph";
import { type ExplainRequest, explain } from "./explain";

/** The steps of the hint ladder: which edge, the local rule in symbols, the local number, the worked step. */
export const HINT_STEPS = [1, 2, 3, 4] as const;

/** One rung of the ladder. */
export type HintStep = (typeof HINT_STEPS)[number];

/** What one hint shows. */
export interface Hint {
  readonly step: HintStep;
  /** The edges to look at, marked on the graph. */
  readonly edges: readonly { readonly consumer: NodeId; readonly slot: number }[];
  /** TeX, a line each. */
  readonly lines: readonly string[];
}

/** What to hint at. */
export interface HintRequest extends ExplainRequest {
  readonly step: HintStep;
}

/**
 * One hint for a node. The worked step puts every number in and leaves the last multiplication and sum to the student,
 * so that no gradient of this node stands in it; give `upstream` the student's own, so that no other one does either.
 */
export function hint(request: HintRequest): Hint {
  const worked = explain(request);
  const edges = worked.edges.map(({ consumer, slot }) => ({ consumer, slot }));
  switch (request.step) {
    case 1:
      return { step: 1, edges, lines: [worked.symbols] };
    case 2:
      return { step: 2, edges, lines: worked.edges.map((edge) => edge.localSymbols) };
    case 3:
      return { step: 3, edges, lines: worked.edges.map((edge) => edge.localNumbers) };
    case 4:
      return { step: 4, edges, lines: [worked.symbols, worked.numbers] };
  }
}
