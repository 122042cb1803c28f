import type { PhaseView, RoomView } from "@/lib/protocol/views";
import { askedFor } from "./askedFor";
import type { Words } from "./words";

/** A phase in a word or two, as the host reads it. Needs the room "host". */
export function phaseWord(phase: PhaseView, { t }: Words): string {
  return t(`host.phase.${momentOf(phase)}`);
}

/** What a student is told, also aloud, when the session comes to a phase. Needs the room "play". */
export function phaseForStudent({ phase, training }: RoomView, { t }: Words): string {
  if (phase.type === "ready" && training !== null && training.step > 0) return t("play.phase.step");
  return t(`play.phase.${momentOf(phase)}`);
}

/** What a student reads who has nothing left to answer. Needs the room "play". */
export function sayAllDone(room: RoomView, { t }: Words): string {
  const { phase } = room;
  if (phase.type === "practice") return t("play.allDone.practice");
  if (phase.type === "round" && phase.ballot !== null) return t("play.allDone.vote");
  return t(`play.allDone.round.${askedFor(room)}`);
}

/** The phases that are told apart in words. */
function momentOf(phase: PhaseView) {
  if (phase.type === "practice") return phase.until === null ? "practice" : "homework";
  if (phase.type !== "round") return phase.type;
  if (phase.isPaused) return "paused";
  return phase.ballot === null ? "round" : phase.ballot === 1 ? "firstVote" : "secondVote";
}
