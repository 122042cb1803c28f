import { setImmediate } from "node:timers/promises";
import type { Server } from "socket.io";
import { hostView, rowView } from "@/lib/classroom/hostView";
import { exerciseOnScreen, seatView } from "@/lib/classroom/seatView";
import { stageView } from "@/lib/classroom/stageView";
import type { ClientToServer, Edited, Pointer, RefusalCode, ServerEvents } from "@/lib/protocol/events";
import type { Bus } from "./bus";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { SharedViews } from "./sharedViews";

/** A room's views are sent at most this often, in ms: what the class does goes out five times a second. */
const INTERVAL = 200;

/** How long seats are worked out at a stretch, in ms. */
const SLICE = 10;

interface Dirty {
  hasPhase: boolean;
  hasBoard: boolean;
  hasAllRows: boolean;
  readonly rows: Set<string>;
  readonly seats: Set<string>;
  /** Who has gone to another exercise of the practice. */
  readonly moved: Set<string>;
  lastSent: number;
  timer: NodeJS.Timeout | null;
}

/** The names under which sockets of one room are reached. */
export const channels = {
  hosts: (room: LiveRoom) => `hosts:${room.session.id}`,
  stages: (room: LiveRoom) => `stages:${room.session.id}`,
  students: (room: LiveRoom) => `students:${room.session.id}`,
  participant: (id: string) => `participant:${id}`,
  seat: (id: string) => `seat:${id}`,
};

/** Tells rooms what changed. Nothing goes to everybody for one person's answer, so what goes out grows with the people, not with their square. */
export class Broadcast {
  private readonly dirty = new WeakMap<LiveRoom, Dirty>();
  private readonly shared = new WeakMap<LiveRoom, SharedViews>();

  constructor(
    private readonly io: Server<ClientToServer, ServerEvents>,
    readonly bus: Bus,
  ) {}

  /** What all students of the room are sent alike. */
  views(room: LiveRoom): SharedViews {
    const known = this.shared.get(room);
    if (known) return known;
    const made = new SharedViews(room);
    this.shared.set(room, made);
    return made;
  }

  /** A command changed what everybody sees; `also` the graph on screen, or all rows of the host's grid. */
  changed(room: LiveRoom, also: { readonly board?: boolean; readonly rows?: boolean } = {}): void {
    const dirty = this.of(room);
    this.views(room).forget();
    dirty.hasPhase = true;
    dirty.hasBoard ||= also.board ?? false;
    dirty.hasAllRows ||= also.rows ?? false;
    this.schedule(room, dirty);
  }

  /** An edit of a graph was committed: it goes out as the edit it is, at once and in order. */
  edited(room: LiveRoom, edited: Edited): void {
    this.views(room).forget();
    this.here([...this.screens(room), channels.students(room)]).emit("edited", edited);
    this.schedule(room, this.of(room));
  }

  /** One participant's work changed, or what they are to themselves: their name, their team, their time. */
  answered(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    // Scores and names are in them while a leaderboard is up, and in nothing else of them.
    if (room.session.leaderboard !== 0) this.views(room).forget();
    dirty.rows.add(participant.id);
    dirty.seats.add(participant.id);
    this.schedule(room, dirty);
  }

  /** Somebody came or left, or is another to the class: by name, by team, or not of it any more. */
  peopleChanged(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    dirty.rows.add(participant.id);
    this.schedule(room, dirty);
    // It names them.
    if (room.session.leaderboard !== 0) this.changed(room);
  }

  /** Somebody went to another exercise of the practice. */
  moved(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    dirty.moved.add(participant.id);
    this.schedule(room, dirty);
  }

  /** Where the host points: what does not arrive at once is not sent at all. */
  pointed(room: LiveRoom, at: Pointer | null): void {
    this.io.volatile.to([channels.stages(room), channels.students(room)]).emit("pointer", at);
  }

  /** Ends the connections of somebody who is not of the class any more. */
  dismiss(participant: LiveParticipant, code: RefusalCode): void {
    this.sayGoodbye(channels.participant(participant.id), code);
  }

  /** Ends the connections of one seat. */
  dismissSeat(seatId: string, code: RefusalCode): void {
    this.sayGoodbye(channels.seat(seatId), code);
  }

  /** Ends every connection of a room. */
  close(room: LiveRoom, code: RefusalCode): void {
    for (const channel of [channels.students(room), ...this.screens(room)]) this.sayGoodbye(channel, code);
  }

  /** Each process works its views out for its own sockets. */
  private here(channel: string | string[]) {
    return this.io.local.to(channel);
  }

  private sayGoodbye(channel: string, code: RefusalCode): void {
    this.io.to(channel).emit("goodbye", { code });
    this.io.in(channel).disconnectSockets();
  }

  private screens(room: LiveRoom): string[] {
    return [channels.hosts(room), channels.stages(room)];
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
    const isPaced = session.phase.type !== "practice";
    if (dirty.hasBoard) {
      const seen = isPaced ? [...this.screens(room), channels.students(room)] : this.screens(room);
      this.here(seen).emit("board", this.views(room).board());
    }
    if (dirty.hasPhase && isPaced) this.here(channels.students(room)).emit("room", this.views(room).room());
    this.sendToHosts(room, dirty);
    this.sendSeats(room, dirty).catch((error: unknown) => log.error({ error }, "seats could not be sent"));
  }

  /** In slices: numbers of one's own take some milliseconds to draw, and nobody's answer waits for a whole class of them. */
  private async sendSeats(room: LiveRoom, dirty: Dirty): Promise<void> {
    const ids = dirty.hasPhase ? [...room.participants.keys()] : [...new Set([...dirty.seats, ...dirty.moved])];
    const { ranks } = this.views(room);
    let sliceEnd = performance.now() + SLICE;
    for (const id of ids) {
      const participant = room.participants.get(id);
      if (!participant?.isConnected) continue;
      if (room.session.phase.type === "practice" && (dirty.hasPhase || dirty.moved.has(id)))
        this.sendPlace(room, participant);
      const view = seatView(room, id, { ranks, at: Date.now() });
      if (view) this.here(channels.participant(id)).emit("seat", view);
      if (performance.now() < sliceEnd) continue;
      await setImmediate();
      sliceEnd = performance.now() + SLICE;
    }
  }

  /** In practice everybody has an exercise of their own on screen. */
  private sendPlace(room: LiveRoom, participant: LiveParticipant): void {
    const index = exerciseOnScreen(room.session, participant);
    const own = this.here(channels.participant(participant.id));
    own.emit("board", this.views(room).board(index));
    own.emit("room", this.views(room).room(index));
  }

  private sendToHosts(room: LiveRoom, dirty: Dirty): void {
    const { session } = room;
    const hasStage = this.isHeard(channels.stages(room));
    const hasHost = this.isHeard(channels.hosts(room));
    if (!hasStage && !hasHost) return;
    // The class is counted once for both.
    const stage = stageView(room);
    if (hasStage) this.here(channels.stages(room)).emit("stage", stage);
    if (!hasHost) return;
    const ids = dirty.hasAllRows ? [...room.participants.keys()] : [...dirty.rows];
    const rows = ids.flatMap((id) => room.participants.get(id) ?? []).map((one) => rowView(session, one));
    if (rows.length > 0) this.here(channels.hosts(room)).emit("rows", { isWhole: dirty.hasAllRows, rows });
    this.here(channels.hosts(room)).emit("console", hostView(room, stage));
  }

  private isHeard(channel: string): boolean {
    return (this.io.sockets.adapter.rooms.get(channel)?.size ?? 0) > 0;
  }
}

function clean() {
  return {
    hasPhase: false,
    hasBoard: false,
    hasAllRows: false,
    rows: new Set<string>(),
    seats: new Set<string>(),
    moved: new Set<string>(),
  };
}
