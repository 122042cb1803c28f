import { randomUUID } from "node:crypto";
import { type Command, transition } from "@/lib/classroom/session";
import type { Ack, ClientEvent, Payload, Refused } from "@/lib/protocol/events";
import { findReceipt } from "@/lib/records/commands";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveRoom } from "./live";
import { payloadHash } from "./payloadHash";
import { inTurn } from "./serial";
import { watchTime } from "./timeUp";

/** The events that are commands of the host: everything that goes through `transition`. */
export type CommandEvent = Exclude<
  ClientEvent,
  "view:get" | "answer:submit" | "draft:save" | "hint:open" | "participant:remove" | "participant:rename"
>;

/** Carries out a host's command: transition, commit, then the acknowledgement and the views. The same event again is answered the same. */
export function onCommand<E extends CommandEvent>(
  room: LiveRoom,
  request: { readonly seatId: string; readonly event: E; readonly payload: Payload<E> },
  broadcast: Broadcast,
): Promise<Ack<E> | Refused> {
  return inTurn(room, async () => {
    const { seatId, event, payload } = request;
    const hash = payloadHash([event, payload]);
    const known = await findReceipt(seatId, payload.id);
    // Stored by this function as the acknowledgement of this very event.
    if (known) return known.payloadHash === hash ? (JSON.parse(known.reply) as Ack<E>) : refuse("ID_REUSED");

    const command = toCommand(event, payload);
    const moved = transition(room.session, command);
    if (!moved.ok) return refuse(moved.code);
    const reply = acknowledgement(command, moved.session) as Ack<E>;
    const receipt = { seatId, eventId: payload.id, payloadHash: hash, reply: JSON.stringify(reply) };
    const isCommitted = await carryOut(room, { command, moved, receipt }, broadcast);
    if (!isCommitted) return refuse("TRY_AGAIN");
    watchTime(room, broadcast);
    return reply;
  });
}

function acknowledgement(
  command: Command,
  after: LiveRoom["session"],
): { readonly ok: true; readonly revision?: number } {
  if (command.type !== "edit") return { ok: true };
  return { ok: true, revision: after.exercises[command.exercise]?.revision ?? 0 };
}

function toCommand<E extends CommandEvent>(event: E, payload: Payload<E>): Command {
  const make = commands[event] as (payload: Payload<E>) => Command;
  return make(payload);
}

const commands: { readonly [E in CommandEvent]: (payload: Payload<E>) => Command } = {
  "round:open": () => ({ type: "openRound", roundId: randomUUID(), at: Date.now() }),
  "round:pause": () => ({ type: "pauseRound", at: Date.now() }),
  "round:resume": () => ({ type: "resumeRound", at: Date.now() }),
  "round:close": () => ({ type: "closeRound", at: Date.now() }),
  "round:reveal": () => ({ type: "reveal" }),
  "exercise:next": () => ({ type: "next" }),
  "exercise:add": ({ title }) => ({ type: "addExercise", title }),
  "graph:edit": ({ id: _, ...edit }) => ({ type: "edit", ...edit }),
  "leaderboard:show": ({ top }) => ({ type: "showLeaderboard", top }),
  "mistakes:show": ({ areShown }) => ({ type: "showMistakes", areShown }),
  "session:lock": ({ isLocked }) => ({ type: "lock", isLocked }),
  "session:end": () => ({ type: "end" }),
};

function refuse(code: Refused["code"]): Refused {
  return { ok: false, code };
}
