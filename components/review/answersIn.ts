import type { TimelineBar } from "@/lib/protocol/review";

/** How many answers came in while a bar of the timeline lasted. */
export function answersIn({ correct, carried, wrong, other }: TimelineBar): number {
  return correct + carried + wrong + other;
}
