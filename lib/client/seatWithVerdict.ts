import type { Ack } from "@/lib/protocol/events";
import type { SeatView } from "@/lib/protocol/views";

/** A student's part with an answer that was just taken: its acknowledgement says all that it changed. */
export function seatWithVerdict(
  seat: SeatView,
  { node, text }: { readonly node: string; readonly text: string },
  ack: Ack<"answer:submit">,
): SeatView {
  if (!ack.ok || ack.isLate) return seat;
  const { value, judgement, points, score, streak, isFinished, notOpen } = ack;
  const best = Math.max(seat.answers[node]?.points ?? 0, points);
  const answers = { ...seat.answers, [node]: { text, value, judgement, points: best } };
  // What was typed before it was sent is no draft any more.
  const { [node]: _sent, ...drafts } = seat.drafts;
  return { ...seat, score, streak, isFinished, notOpen, answers, drafts };
}
