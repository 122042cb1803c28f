import { classGradients } from "@/lib/classroom/classGradients";
import type { Command } from "@/lib/classroom/command";
import { playedIn } from "@/lib/classroom/rounds";
import type { Ack } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";
import { listAnswers } from "@/lib/records/answers";
import { listParticipants } from "@/lib/records/participants";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveRoom } from "./live";
import { type Order, once, refuse } from "./once";

/** Takes a training's step with what is stored of the class's answers: this process may not have heard of all of them. */
export function onStep(
  room: LiveRoom,
  order: Order<"step:take">,
  broadcast: Broadcast,
): Promise<Ack<"step:take"> | Refused> {
  const { round: roundId } = order.payload;
  return once(room, order, async (seal) => {
    const played = playedIn(room.session, roundId);
    if (!played) return refuse("ROUND_UNKNOWN");
    const gradients = await gradientsIn(room.session.id, roundId, played.board.asked);
    const command: Command = { type: "takeStep", roundId, gradients };
    const moved = await carryOut(room, { decide: () => command, seal: () => seal({ ok: true }) }, broadcast);
    return moved.ok ? { ok: true } : moved;
  });
}

async function gradientsIn(sessionId: string, roundId: string, parameters: readonly string[]) {
  const [answers, participants] = await Promise.all([listAnswers(sessionId), listParticipants(sessionId)]);
  const people = new Set(participants.flatMap(({ id, isRemoved }) => (isRemoved ? [] : [id])));
  const counted = answers.filter(
    (answer) => answer.roundId === roundId && answer.isCounted && people.has(answer.participantId),
  );
  return classGradients(parameters, counted);
}
