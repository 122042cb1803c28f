import type { OwnRank } from "@/lib/classroom/leaderboard";
import { roomView, studentBoardView } from "@/lib/classroom/roomView";
import { shownRanks } from "@/lib/classroom/seatView";
import { currentExercise } from "@/lib/classroom/session";
import type { BoardView, RoomView } from "@/lib/protocol/views";
import type { LiveRoom } from "./live";

/** What all students of a room are sent alike, made once however many ask: a class that reconnects together has it read out, not worked out. */
export class SharedViews {
  private readonly rooms = new Map<number, RoomView>();
  private readonly boards = new Map<number, BoardView>();
  private ranksMade: { readonly ranks: ReadonlyMap<string, OwnRank> | null } | null = null;

  constructor(private readonly live: LiveRoom) {}

  /** The room's view; in practice, that of whoever is at this exercise. */
  room(index: number = currentExercise(this.live.session)): RoomView {
    return once(this.rooms, index, () => roomView(this.live, index));
  }

  /** The graph on screen, as students are sent it. */
  board(index: number = currentExercise(this.live.session)): BoardView {
    return once(this.boards, index, () => studentBoardView(this.live.session, index));
  }

  /** Everybody's own rank, while ranks are shown. */
  get ranks(): ReadonlyMap<string, OwnRank> | null {
    this.ranksMade ??= { ranks: shownRanks(this.live) };
    return this.ranksMade.ranks;
  }

  /** Something changed that these views tell of. */
  forget(): void {
    this.rooms.clear();
    this.boards.clear();
    this.ranksMade = null;
  }
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}
