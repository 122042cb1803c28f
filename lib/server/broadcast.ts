import { setImmediate } from "node:timers/promises";
import type { Server } from "socket.io";
import { boardView, hostView, roomView, rowView, seatView, shownRanks, stageView } from "@/lib/classroom/view";
import type { ClientToServer, Edited, ServerEvents } from "@/lib/protocol/events";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";

/** A room's views are sent at most this often, in ms: what the class does goes out five times a second. */
const INTERVAL = 200;

/** How long seats are worked out at a stretch, in ms. */
const SLICE = 10;

interface Dirty {
  hasPhase: boolean;
  hasBoard: boolean;
  hasPeople: boolean;
  hasAllRows: boolean;
  readonly rows: Set<string>;
  readonly seats: Set<string>;
  lastSent: number;
  timer: NodeJS.Timeout | null;
}

/** The names under which sockets of one room are reached. */
export const channels = {
  all: (room: LiveRoom) => `all:${room.session.id}`,
  hosts: (room: LiveRoom) => `hosts:${room.session.id}`,
  stages: (room: LiveRoom) => `stages:${room.session.id}`,
  students: (room: LiveRoom) => `students:${room.session.id}`,
  participant: (id: string) => `participant:${id}`,
};

/** Tells rooms what changed. Nothing goes to everybody for one person's answer, so what goes out grows with the people, not with their square. */
export class Broadcast {
  private readonly dirty = new WeakMap<LiveRoom, Dirty>();

  constructor(private readonly io: Server<ClientToServer, ServerEvents>) {}

  /** A command changed what everybody sees. */
  changed(room: LiveRoom, { hasNewBoard }: { readonly hasNewBoard: boolean }): void {
    const dirty = this.of(room);
    dirty.hasPhase = true;
    dirty.hasBoard ||= hasNewBoard;
    dirty.hasAllRows ||= hasNewBoard;
    this.schedule(room, dirty);
  }

  /** An edit of a graph was committed: it goes out as the edit it is, at once and in order. */
  edited(room: LiveRoom, edited: Edited): void {
    this.io.to(channels.all(room)).emit("edited", edited);
    const dirty = this.of(room);
    dirty.hasPeople = true;
    this.schedule(room, dirty);
  }

  /** One participant's work, name or presence changed. */
  answered(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    dirty.rows.add(participant.id);
    dirty.seats.add(participant.id);
    this.schedule(room, dirty);
  }

  /** Somebody came, left or was renamed. */
  peopleChanged(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    dirty.rows.add(participant.id);
    dirty.hasPeople = true;
    this.schedule(room, dirty);
  }

  private of(room: LiveRoom): Dirty {
    const known = this.dirty.get(room);
    if (known) return known;
    const made: Dirty = { ...clean(), lastSent: 0, timer: null };
    this.dirty.set(room, made);
    return made;
  }

  private schedule(room: LiveRoom, dirty: Dirty): void {
    if (dirty.timer) return;
    const wait = Math.max(0, dirty.lastSent + INTERVAL - performance.now());
    dirty.timer = setTimeout(() => {
      dirty.timer = null;
      dirty.lastSent = performance.now();
      const now = { ...dirty };
      Object.assign(dirty, clean());
      this.send(room, now);
    }, wait);
  }

  private send(room: LiveRoom, dirty: Dirty): void {
    const { session } = room;
    if (dirty.hasBoard) this.io.to(channels.all(room)).emit("board", boardView(session));
    if (dirty.hasPhase) this.io.to(channels.students(room)).emit("room", roomView(room));
    this.sendToHosts(room, dirty);
    this.sendSeats(room, dirty.hasPhase ? [...room.participants.keys()] : [...dirty.seats]).catch((error: unknown) =>
      log.error({ error }, "seats could not be sent"),
    );
  }

  /** In slices: numbers of one's own take some milliseconds to draw, and nobody's answer waits for a whole class of them. */
  private async sendSeats(room: LiveRoom, ids: readonly string[]): Promise<void> {
    const ranks = shownRanks(room);
    let sliceEnd = performance.now() + SLICE;
    for (const id of ids) {
      if (!room.participants.get(id)?.isConnected) continue;
      const view = seatView(room, id, ranks);
      if (view) this.io.to(channels.participant(id)).emit("seat", view);
      if (performance.now() < sliceEnd) continue;
      await setImmediate();
      sliceEnd = performance.now() + SLICE;
    }
  }

  private sendToHosts(room: LiveRoom, dirty: Dirty): void {
    const { session } = room;
    const hasStage = this.isHeard(channels.stages(room));
    const hasHost = this.isHeard(channels.hosts(room));
    if (!hasStage && !hasHost) return;
    // The class is counted once for both.
    const stage = stageView(room);
    if (hasStage) this.io.to(channels.stages(room)).emit("stage", stage);
    if (!hasHost) return;
    const ids = dirty.hasAllRows ? [...room.participants.keys()] : [...dirty.rows];
    const rows = ids.flatMap((id) => room.participants.get(id) ?? []).map((one) => rowView(session, one));
    if (rows.length > 0) this.io.to(channels.hosts(room)).emit("rows", { isWhole: dirty.hasAllRows, rows });
    this.io.to(channels.hosts(room)).emit("console", hostView(room, stage));
  }

  private isHeard(channel: string): boolean {
    return (this.io.sockets.adapter.rooms.get(channel)?.size ?? 0) > 0;
  }
}

function clean() {
  return {
    hasPhase: false,
    hasBoard: false,
    hasPeople: false,
    hasAllRows: false,
    rows: new Set<string>(),
    seats: new Set<string>(),
  };
}
