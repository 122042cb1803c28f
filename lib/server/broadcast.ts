import type { Server } from "socket.io";
import { hostView, rowView } from "@/lib/classroom/hostView";
import { boardView } from "@/lib/classroom/roomView";
import { exerciseOnScreen, seatView } from "@/lib/classroom/seatView";
import { stageView } from "@/lib/classroom/stageView";
import type { ClientToServer, Edited, Pointer, ServerEvents } from "@/lib/protocol/events";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { RowView } from "@/lib/protocol/views";
import type { Bus } from "./bus";
import { inSlices } from "./inSlices";
import type { LiveParticipant, LiveRoom } from "./live";
import { log } from "./log";
import { SharedViews } from "./sharedViews";

/** What the class does goes out at most this often, in ms; what the host does, at once, but never faster than this. */
const INTERVAL = { answers: 200, phase: 50 };

/** What views cost takes at most one part in so many of a process's time: a room of thousands is counted less often. */
const PART = 10;

interface Dirty {
  hasPhase: boolean;
  /** The leaderboard that is up is another. */
  hasRanks: boolean;
  hasBoard: boolean;
  hasAllRows: boolean;
  readonly rows: Set<string>;
  readonly seats: Set<string>;
  /** Who has gone to another exercise of the practice. */
  readonly moved: Set<string>;
  /** From when on the class's doings may be sent again, and the host's. */
  readonly next: { answers: number; phase: number };
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

  /** One participant's work changed, or what they are to themselves: their name, their team, their time. `isTold`: they know already. */
  answered(room: LiveRoom, participant: LiveParticipant, { isTold = false } = {}): void {
    const dirty = this.of(room);
    // Scores and names are in them while a leaderboard is up, and in nothing else of them.
    if (room.session.leaderboard !== 0) this.views(room).forget();
    dirty.rows.add(participant.id);
    if (!isTold) dirty.seats.add(participant.id);
    this.schedule(room, dirty);
  }

  /** Somebody is connected now, or is not any more: the hosts alone see that. */
  presenceChanged(room: LiveRoom, participant: LiveParticipant): void {
    const dirty = this.of(room);
    dirty.rows.add(participant.id);
    this.schedule(room, dirty);
  }

  /** Somebody is new to the class or another to it: by name, by team, or not of it any more. */
  peopleChanged(room: LiveRoom, participant: LiveParticipant): void {
    this.presenceChanged(room, participant);
    if (room.session.leaderboard === 0) return;
    // It names them.
    this.views(room).forget();
    this.of(room).hasRanks = true;
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
    const made: Dirty = { ...clean(), next: { answers: 0, phase: 0 }, timer: null };
    this.dirty.set(room, made);
    return made;
  }

  private schedule(room: LiveRoom, dirty: Dirty): void {
    if (dirty.timer && !dirty.hasPhase) return;
    if (dirty.timer) clearTimeout(dirty.timer);
    dirty.timer = setTimeout(() => {
      dirty.timer = null;
      // What was sent last may have taken long.
      if (waitOf(dirty) > 0) this.schedule(room, dirty);
      else this.flush(room, dirty);
    }, waitOf(dirty));
  }

  private flush(room: LiveRoom, dirty: Dirty): void {
    const at = performance.now();
    const now = { ...dirty };
    Object.assign(dirty, clean());
    dirty.next.answers = at + INTERVAL.answers;
    if (now.hasPhase) dirty.next.phase = at + INTERVAL.phase;
    const failed = (error: unknown) => log.error({ error }, "views could not be sent");
    this.sendShared(room, now);
    const paced = (took: number) => {
      dirty.next.answers = Math.max(dirty.next.answers, at + PART * took);
    };
    this.sendToHosts(room, now).then(paced, failed);
    // A phase's seats hold up nothing: there is one phase after another, and the class's doings are waited for.
    this.sendSeats(room, now).then((took) => now.hasRanks && paced(took), failed);
  }

  /** What the whole class sees alike. */
  private sendShared(room: LiveRoom, dirty: Dirty): void {
    const isPaced = room.session.phase.type !== "practice";
    if (dirty.hasBoard) {
      this.here(this.screens(room)).emit("board", boardView(room.session));
      if (isPaced) this.here(channels.students(room)).emit("board", this.views(room).board());
    }
    if (isForAll(dirty) && isPaced) this.here(channels.students(room)).emit("room", this.views(room).room());
  }

  /** How long it took, in ms. */
  private sendSeats(room: LiveRoom, dirty: Dirty): Promise<number> {
    const ids = isForAll(dirty) ? [...room.participants.keys()] : [...new Set([...dirty.seats, ...dirty.moved])];
    return inSlices(ids, (slice) => {
      const isPaced = room.session.phase.type !== "practice";
      const { ranks } = this.views(room);
      for (const id of slice) {
        const participant = room.participants.get(id);
        // Whoever sits at another process is told by that one.
        if (!participant || participant.connections === 0) continue;
        if (!isPaced) this.sendPlace(room, participant, dirty);
        const view = seatView(room, id, { ranks, at: Date.now() });
        if (view) this.here(channels.participant(id)).emit("seat", view);
      }
    });
  }

  /** In practice everybody has an exercise of their own on screen. */
  private sendPlace(room: LiveRoom, participant: LiveParticipant, dirty: Dirty): void {
    const isMoved = dirty.hasPhase || dirty.moved.has(participant.id);
    if (!isMoved && !dirty.hasRanks) return;
    const index = exerciseOnScreen(room.session, participant);
    const own = this.here(channels.participant(participant.id));
    if (isMoved) own.emit("board", this.views(room).board(index));
    own.emit("room", this.views(room).room(index));
  }

  /** How long it took, in ms. */
  private async sendToHosts(room: LiveRoom, dirty: Dirty): Promise<number> {
    const hasStage = this.isHeard(channels.stages(room));
    const hasHost = this.isHeard(channels.hosts(room));
    if (!hasStage && !hasHost) return 0;
    const rows = hasHost ? this.sendRows(room, dirty) : 0;
    const startedAt = performance.now();
    // The class is counted once for both.
    const stage = stageView(room);
    if (hasStage) this.here(channels.stages(room)).emit("stage", stage);
    if (hasHost) this.here(channels.hosts(room)).emit("console", hostView(room, stage));
    return performance.now() - startedAt + (await rows);
  }

  private sendRows(room: LiveRoom, dirty: Dirty): Promise<number> {
    return inSlices(dirty.hasAllRows ? [...room.participants.keys()] : [...dirty.rows], (slice) => {
      const rows: RowView[] = [];
      for (const id of slice) {
        const participant = room.participants.get(id);
        if (participant) rows.push(rowView(room.session, participant));
      }
      if (rows.length > 0) this.here(channels.hosts(room)).emit("rows", { isWhole: false, rows });
    });
  }

  private isHeard(channel: string): boolean {
    return (this.io.sockets.adapter.rooms.get(channel)?.size ?? 0) > 0;
  }
}

/** Whether everybody is told of it. */
function isForAll({ hasPhase, hasRanks }: Dirty): boolean {
  return hasPhase || hasRanks;
}

/** How long a room's views have to wait, in ms. */
function waitOf({ next, hasPhase }: Dirty): number {
  return Math.max(0, (hasPhase ? next.phase : next.answers) - performance.now());
}

function clean() {
  return {
    hasPhase: false,
    hasRanks: false,
    hasBoard: false,
    hasAllRows: false,
    rows: new Set<string>(),
    seats: new Set<string>(),
    moved: new Set<string>(),
  };
}
