import { randomUUID } from "node:crypto";
import { nameKey, readName } from "@/lib/classroom/names";
import { people } from "@/lib/classroom/room";
import type { Ack, Payload } from "@/lib/protocol/events";
import type { RefusalCode, Refused } from "@/lib/protocol/refusal";
import { type ParticipantChange, updateParticipants } from "@/lib/records/participants";
import type { Broadcast } from "./broadcast";
import type { LiveParticipant, LiveRoom } from "./live";
import { type Order, once, refuse } from "./once";
import { watchTime } from "./timeUp";

/** What an order changes about whom: stored first, then taken in. */
interface Plan {
  readonly people: readonly LiveParticipant[];
  /** The log's word for it. */
  readonly type: string;
  readonly change: ParticipantChange;
  readonly take: (participant: LiveParticipant) => void;
  /** What they are told when it ends their seat. */
  readonly goodbye?: RefusalCode;
}

/** Carries out an event of the host's that is about people. */
export function onPeople<E extends PeopleEvent>(
  room: LiveRoom,
  order: Order<E>,
  broadcast: Broadcast,
): Promise<Ack<E> | Refused> {
  const { event, payload } = order;
  return once(room, order, async (seal) => {
    const at = Date.now();
    const make = plans[event] as (room: LiveRoom, payload: Payload<E>, at: number) => Plan | RefusalCode;
    const plan = make(room, payload, at);
    if (typeof plan === "string") return refuse(plan);
    const ids = plan.people.map(({ id }) => id);
    const entry = { id: randomUUID(), type: plan.type, detail: JSON.stringify({ participants: ids }) };
    const record = { sessionId: room.session.id, receipt: seal({ ok: true }), log: entry, at };
    const isStored = await updateParticipants(record, { ids, change: plan.change });
    // A unique key stands behind names alone.
    if (!isStored) return refuse(event === "participant:rename" ? "NAME_TAKEN" : "TRY_AGAIN");
    for (const participant of plan.people) {
      plan.take(participant);
      broadcast.peopleChanged(room, participant);
      broadcast.answered(room, participant);
      if (plan.goodbye) broadcast.dismiss(participant, plan.goodbye);
    }
    watchTime(room, broadcast);
    broadcast.bus.tell({ type: "people", code: room.session.code, ids });
    return { ok: true } as Ack<E>;
  });
}

const plans = {
  "participant:remove": (room: LiveRoom, wanted: Payload<"participant:remove">, at: number): Plan | RefusalCode => {
    const { isRemoved } = wanted;
    return about(room, wanted.participants, {
      type: isRemoved ? "removed" : "restored",
      change: isRemoved ? { removedAt: at } : { removedAt: null, bannedAt: null },
      take: (participant) => {
        participant.isRemoved = isRemoved;
        participant.isBanned &&= isRemoved;
      },
      ...(isRemoved ? { goodbye: "SEAT_REMOVED" } : {}),
    });
  },
  "participant:ban": (room: LiveRoom, wanted: Payload<"participant:ban">, at: number): Plan | RefusalCode => {
    const { isBanned } = wanted;
    const time = isBanned ? at : null;
    return about(room, [wanted.participant], {
      type: isBanned ? "banned" : "restored",
      change: { removedAt: time, bannedAt: time },
      take: (participant) => {
        participant.isRemoved = isBanned;
        participant.isBanned = isBanned;
      },
      ...(isBanned ? { goodbye: "SEAT_BANNED" } : {}),
    });
  },
  "participant:rename": (room: LiveRoom, wanted: Payload<"participant:rename">): Plan | RefusalCode => {
    const read = readName(wanted.name);
    if (!read.ok) return read.code;
    const { name } = read;
    const key = nameKey(name);
    const old = room.participants.get(wanted.participant)?.name;
    if (old !== undefined && key !== nameKey(old) && room.nameKeys.has(key)) return "NAME_TAKEN";
    return about(room, [wanted.participant], {
      type: "renamed",
      change: { name, nameKey: key },
      take: (participant) => {
        room.nameKeys.delete(nameKey(participant.name));
        room.nameKeys.add(key);
        participant.name = name;
      },
    });
  },
  "participant:time": (room: LiveRoom, wanted: Payload<"participant:time">): Plan | RefusalCode => {
    const { extraTime } = wanted;
    return about(room, [wanted.participant], {
      type: "givenTime",
      change: { extraTime },
      take: (participant) => {
        participant.extraTime = extraTime;
      },
    });
  },
  "waiting:stop": (room: LiveRoom, { participant: id }: Payload<"waiting:stop">): Plan | RefusalCode => {
    const one = id === null ? null : room.participants.get(id);
    if (one === undefined) return "PARTICIPANT_UNKNOWN";
    // The host means those whom the console shows as away.
    const away = one ? [one] : people(room).filter((participant) => !participant.isConnected);
    return {
      people: away.flatMap(({ id: known }) => room.participants.get(known) ?? []),
      type: "notAwaited",
      change: { isAwaited: false },
      take: (participant) => {
        participant.isAwaited = false;
      },
    };
  },
} as const;

/** The events of the host's that are about people. */
export type PeopleEvent = keyof typeof plans;

/** Whether an event is about people. */
export function isPeopleEvent(event: string): event is PeopleEvent {
  return Object.hasOwn(plans, event);
}

function about(room: LiveRoom, ids: readonly string[], plan: Omit<Plan, "people">): Plan | RefusalCode {
  const known = [...new Set(ids)].map((id) => room.participants.get(id));
  const whom = known.flatMap((participant) => participant ?? []);
  return whom.length === known.length ? { ...plan, people: whom } : "PARTICIPANT_UNKNOWN";
}
