import { randomUUID } from "node:crypto";
import type { Command } from "@/lib/classroom/command";
import { MAX_EXERCISES } from "@/lib/classroom/exercise";
import { people } from "@/lib/classroom/room";
import { currentExercise, type Session } from "@/lib/classroom/session";
import type { Ack, Payload } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";
import type { Broadcast } from "./broadcast";
import { carryOut } from "./carryOut";
import type { LiveRoom } from "./live";
import { type Order, once } from "./once";
import { watchTime } from "./timeUp";

/** Carries out an event that is a command of the host's: everything that goes through `transition`. */
export function onCommand<E extends CommandEvent>(
  room: LiveRoom,
  order: Order<E>,
  broadcast: Broadcast,
): Promise<Ack<E> | Refused> {
  const { event, payload } = order;
  return once(room, order, async (seal) => {
    const command = toCommand(event, payload, room);
    const reply = (session: Session) => acknowledgement(command, session);
    const moved = await carryOut(
      room,
      { decide: () => command, seal: ({ session }) => seal(reply(session)) },
      broadcast,
    );
    if (!moved.ok) return moved;
    watchTime(room, broadcast);
    return reply(moved.session) as Ack<E>;
  });
}

function acknowledgement(command: Command, after: Session): { readonly ok: true; readonly revision?: number } {
  if (command.type !== "edit") return { ok: true };
  return { ok: true, revision: after.exercises[command.exercise]?.revision ?? 0 };
}

function toCommand<E extends CommandEvent>(event: E, payload: Payload<E>, room: LiveRoom): Command {
  const make = commands[event] as (payload: Payload<E>, room: LiveRoom) => Command;
  return make(payload, room);
}

/** Who shares a training's parameters out among them: those who are here, in the order of their coming. */
function holdersIn(room: LiveRoom): { readonly holders?: readonly string[] } {
  const { exercises } = room.session;
  if (!exercises[currentExercise(room.session)]?.run) return {};
  return { holders: people(room).flatMap(({ id, isConnected }) => (isConnected ? [id] : [])) };
}

const commands = {
  "round:open": (_: Payload<"round:open">, room: LiveRoom): Command => ({
    type: "openRound",
    roundId: randomUUID(),
    at: Date.now(),
    ...holdersIn(room),
  }),
  "round:pause": (): Command => ({ type: "pauseRound", at: Date.now() }),
  "round:resume": (): Command => ({ type: "resumeRound", at: Date.now() }),
  "round:close": (): Command => ({ type: "closeRound", at: Date.now() }),
  "round:reveal": (): Command => ({ type: "reveal" }),
  "exercise:next": (): Command => ({ type: "next" }),
  "exercise:add": ({ title }: Payload<"exercise:add">): Command => ({ type: "addExercise", title }),
  "exercise:look": ({ exercise }: Payload<"exercise:look">): Command => ({ type: "lookAt", exercise }),
  "rules:set": ({ exercise, rules }: Payload<"rules:set">): Command => ({ type: "setRules", exercise, rules }),
  "graph:edit": ({ id: _, ...edit }: Payload<"graph:edit">): Command => ({ type: "edit", ...edit }),
  "leaderboard:show": ({ top }: Payload<"leaderboard:show">): Command => ({ type: "showLeaderboard", top }),
  "mistakes:show": ({ areShown }: Payload<"mistakes:show">): Command => ({ type: "showMistakes", areShown }),
  "teams:set": ({ teams }: Payload<"teams:set">): Command => ({ type: "setTeams", teams }),
  "session:set": ({ id: _, ...settings }: Payload<"session:set">): Command => ({ type: "set", settings }),
  "session:end": (): Command => ({ type: "end" }),
  "practice:open": ({ until }: Payload<"practice:open">): Command => {
    const roundIds = Array.from({ length: MAX_EXERCISES }, () => randomUUID());
    return { type: "openPractice", until, roundIds, at: Date.now() };
  },
} as const;

/** The events that are commands of the host. */
export type CommandEvent = keyof typeof commands;

/** Whether an event is a command of the host. */
export function isCommandEvent(event: string): event is CommandEvent {
  return Object.hasOwn(commands, event);
}
