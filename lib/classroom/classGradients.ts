import type { NodeId } from "@/lib/engine/graph";

/** An answer as far as a step counts it. */
export interface CountedAnswer {
  readonly participantId: string;
  readonly node: NodeId;
  /** Null where it could not be read. */
  readonly value: number | null;
}

/**
 * What a class answers for each parameter: the median of its people's latest answers that could be read, right or wrong;
 * null where there is none. The answers come in the order in which each person gave them.
 */
export function classGradients(
  parameters: readonly NodeId[],
  answers: Iterable<CountedAnswer>,
): readonly (number | null)[] {
  const latest = new Map<NodeId, Map<string, number>>(parameters.map((parameter) => [parameter, new Map()]));
  for (const { participantId, node, value } of answers) {
    if (value !== null && Number.isFinite(value)) latest.get(node)?.set(participantId, value);
  }
  return parameters.map((parameter) => median([...(latest.get(parameter)?.values() ?? [])]));
}

/** The middle number, or the mean of the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : below / 2 + above / 2;
}
