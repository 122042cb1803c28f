import type { Ack } from "@/lib/protocol/events";
import type { SeatView } from "@/lib/protocol/views";

/** A student's part with an answer that was just taken: the acknowledgement is there before the next view is. */
export function seatWithVerdict(
  seat: SeatView,
  { node, text }: { readonly node: string; readonly text: string },
  ack: Ack<"answer:submit">,
): SeatView {
  if (!ack.ok || ack.isLate) return seat;
  const { value, judgement, points, score } = ack;
  const best = Math.max(seat.answers[node]?.points ?? 0, points);
  return { ...seat, score, answers: { ...seat.answers, [node]: { text, value, judgement, points: best } } };
}
