import type { Graph } from "@/lib/engine/graph";
import { hiddenMisconceptions } from "./hiddenMisconceptions";
import { drawNumbers, type Numbers, type NumbersRequest } from "./numbers";

/** An exercise whose numbers differ by student. */
export type StudentNumbersRequest = Omit<NumbersRequest, "hides" | "neverShown">;

/** Draws that decide what an exercise can show at all; the seed is fixed, so that every process decides alike. */
const SURVEYED = 40;

const known = new WeakMap<Graph, Map<string, readonly string[]>>();

/**
 * One student's numbers, with which every misconception that the exercise can show differs from the truth somewhere.
 * For the server: the wrong rules decide which draws are rejected.
 */
export function studentNumbers(request: StudentNumbersRequest): Numbers {
  const { asked } = request;
  return drawNumbers({
    ...request,
    hides: (evaluation) => hiddenMisconceptions(evaluation, asked),
    neverShown: neverShown(request),
  });
}

/** The misconceptions that stay hidden on an exercise whatever the numbers, for the host to read. */
export function neverShown(request: Omit<StudentNumbersRequest, "seed">): readonly string[] {
  const { graph, asked, range } = request;
  const key = JSON.stringify([asked, range ?? null]);
  const surveys = known.get(graph) ?? new Map<string, readonly string[]>();
  known.set(graph, surveys);
  const found = surveys.get(key) ?? survey(request);
  surveys.set(key, found);
  return found;
}

function survey(request: Omit<StudentNumbersRequest, "seed">): readonly string[] {
  let hidden: readonly string[] | null = null;
  for (let draw = 0; draw < SURVEYED; draw++) {
    const numbers = drawNumbers({ ...request, seed: `survey:${draw}` });
    if (!numbers.ok) break;
    const here = new Set(hiddenMisconceptions(numbers.evaluation, request.asked));
    hidden = hidden === null ? [...here] : hidden.filter((misconception) => here.has(misconception));
    if (hidden.length === 0) break;
  }
  return hidden ?? [];
}
