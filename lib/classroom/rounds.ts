import { type Clock, extendClock, isTimeUp } from "./clock";
import { ownBoard } from "./dealing";
import type { BoardExercise, RoundKind, Session } from "./session";

/** The exercise that a round ran, and as what. */
export interface Played {
  readonly kind: RoundKind;
  readonly exercise: number;
  readonly board: BoardExercise;
}

const kinds = ["live", "vote", "practice"] as const satisfies readonly RoundKind[];

/** What a round ran; null where it is none of the session's. */
export function playedIn(session: Session, roundId: string): Played | null {
  for (const kind of kinds) {
    for (const [exercise, id] of session.rounds[kind]) {
      const board = session.exercises[exercise];
      if (id === roundId && board) return { kind, exercise, board };
    }
  }
  return null;
}

/** The same as one participant has it: in a training with their own parameters alone. */
export function ownPlayedIn(session: Session, roundId: string, participantId: string): Played | null {
  const played = playedIn(session, roundId);
  const board = played && ownBoard(session, { exercise: played.exercise, participantId });
  return board && { ...played, board };
}

/** Whether a round takes answers: "paused" ones stay with their sender, "over" is late. */
export function standingOf(
  session: Session,
  { roundId, kind }: { readonly roundId: string; readonly kind: RoundKind },
  person: { readonly extraTime: number; readonly at: number },
): { readonly type: "open"; readonly clock: Clock | null } | { readonly type: "paused" | "over" } {
  const { phase } = session;
  if (kind === "practice") {
    const isOpen = phase.type === "practice" && (phase.until === null || person.at < phase.until);
    return isOpen ? { type: "open", clock: null } : { type: "over" };
  }
  if (phase.type !== "round" || phase.roundId !== roundId) return { type: "over" };
  const clock = extendClock(phase.clock, person.extraTime);
  if (isTimeUp(clock, person.at)) return { type: "over" };
  return clock.pausedAt === null ? { type: "open", clock } : { type: "paused" };
}

/** Whether nobody may know yet what is right: from an exercise's first ballot to the close of its second. */
export function isBlind(session: Session, exercise: number): boolean {
  const { phase } = session;
  if (phase.type !== "round" && phase.type !== "discuss") return false;
  return phase.exercise === exercise && session.exercises[exercise]?.rules.isVoted === true;
}

/** The rounds of which nobody may know yet what is right: both ballots of a vote that is going on. */
export function blindRounds(session: Session): ReadonlySet<string> {
  const { phase, rounds } = session;
  if (!("exercise" in phase) || !isBlind(session, phase.exercise)) return new Set();
  const ballots = [rounds.vote.get(phase.exercise), rounds.live.get(phase.exercise)];
  return new Set(ballots.filter((id) => id !== undefined));
}
