import type { NodeId } from "@/lib/engine/graph";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { type Clock, pauseClock, resumeClock, startClock } from "./clock";
import { type Exercise, emptyExercise, exerciseProblems, MAX_ASKED, MAX_EXERCISES } from "./exercise";

/** An exercise as a session runs it: the session's own copy, which the host may edit between rounds. */
export interface BoardExercise extends Exercise {
  /** Counts the edits; an edit names the revision that it starts from. */
  readonly revision: number;
}

/** Where a session stands. The exercise is an index into the session's list. */
export type Phase =
  | { readonly type: "lobby" }
  | { readonly type: "ready"; readonly exercise: number }
  | { readonly type: "round"; readonly exercise: number; readonly roundId: string; readonly clock: Clock }
  | { readonly type: "closed"; readonly exercise: number; readonly roundId: string; readonly clock: Clock }
  | { readonly type: "revealed"; readonly exercise: number; readonly roundId: string }
  | { readonly type: "ended" };

/** How many places of the leaderboard are on show; 0 is none. */
export type LeaderboardSize = 0 | 3 | 5 | 10;

/** One live run of a lesson, without its people: all that commands of the host change. */
export interface Session {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Counts the committed commands. */
  readonly version: number;
  readonly phase: Phase;
  readonly exercises: readonly BoardExercise[];
  /** The rounds that were opened, by exercise index: an exercise is run once. */
  readonly rounds: ReadonlyMap<number, string>;
  /** Nobody new may join. */
  readonly isLocked: boolean;
  readonly leaderboard: LeaderboardSize;
  /** The host shows the commonest mistakes before the round has closed. */
  readonly areMistakesShown: boolean;
}

/** What a host may order. Ids and times come from outside. */
export type Command =
  | { readonly type: "openRound"; readonly roundId: string; readonly at: number }
  | { readonly type: "pauseRound"; readonly at: number }
  | { readonly type: "resumeRound"; readonly at: number }
  | { readonly type: "closeRound"; readonly at: number }
  | { readonly type: "reveal" }
  | { readonly type: "next" }
  | { readonly type: "end" }
  | { readonly type: "lock"; readonly isLocked: boolean }
  | { readonly type: "showLeaderboard"; readonly top: LeaderboardSize }
  | { readonly type: "showMistakes"; readonly areShown: boolean }
  | { readonly type: "addExercise"; readonly title: string }
  | {
      readonly type: "edit";
      readonly exercise: number;
      readonly base: number;
      readonly edits: readonly Edit[];
      /** The whole program after the edit; absent: unchanged. */
      readonly source?: string;
      /** The asked nodes after the edit; absent: those of before that are still there. */
      readonly asked?: readonly NodeId[];
    };

/** Why a command is refused. */
export type CommandRefusal =
  | "SESSION_ENDED"
  | "ROUND_OPEN"
  | "ROUND_NOT_OPEN"
  | "ROUND_PAUSED"
  | "ROUND_NOT_PAUSED"
  | "ROUND_NOT_CLOSED"
  | "ALREADY_REVEALED"
  | "NOTHING_PLAYED"
  | "LAST_EXERCISE"
  | "EXERCISE_NOT_READY"
  | "EXERCISE_PLAYED"
  | "EXERCISE_UNKNOWN"
  | "TOO_MANY_EXERCISES"
  | "REVISION_CONFLICT"
  | "EDIT_INVALID";

/** What has to be stored beside the session itself. */
export type Effect =
  | { readonly type: "roundOpened"; readonly roundId: string; readonly exercise: number }
  | { readonly type: "roundReopened"; readonly roundId: string }
  | { readonly type: "roundClosed"; readonly roundId: string }
  | { readonly type: "exerciseChanged"; readonly exercise: number };

/** The session after a command, or the refusal's code. */
export type Transition =
  | { readonly ok: true; readonly session: Session; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly code: CommandRefusal };

/** The index of the exercise on screen; the last one when the session has ended. */
export function currentExercise(session: Session): number {
  const { phase } = session;
  if (phase.type === "lobby") return 0;
  return phase.type === "ended" ? Math.max(0, session.exercises.length - 1) : phase.exercise;
}

/** Carries out one command of the host: pure, synchronous; each commit counts the version up by one. */
export function transition(session: Session, command: Command): Transition {
  if (session.phase.type === "ended") return isDisplay(command) ? display(session, command) : refuse("SESSION_ENDED");
  switch (command.type) {
    case "openRound":
      return openRound(session, command);
    case "pauseRound":
    case "resumeRound":
      return pause(session, command);
    case "closeRound":
      return closeRound(session, command.at);
    case "reveal":
      return reveal(session);
    case "next":
      return next(session);
    case "end":
      return end(session);
    case "lock":
      return accept(session, { isLocked: command.isLocked });
    case "showLeaderboard":
    case "showMistakes":
      return display(session, command);
    case "addExercise":
      return addExercise(session, command.title);
    case "edit":
      return edit(session, command);
  }
}

type Display = Extract<Command, { type: "showLeaderboard" | "showMistakes" }>;

function isDisplay(command: Command): command is Display {
  return command.type === "showLeaderboard" || command.type === "showMistakes";
}

function display(session: Session, command: Display): Transition {
  if (command.type === "showMistakes") return accept(session, { areMistakesShown: command.areShown });
  // In mid-round a ranking would tell who answered what; it waits for the close.
  if (command.top !== 0 && session.phase.type === "round") return refuse("ROUND_OPEN");
  return accept(session, { leaderboard: command.top });
}

function openRound(session: Session, { roundId, at }: Extract<Command, { type: "openRound" }>): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  if (phase.type === "revealed") return refuse("ALREADY_REVEALED");
  if (phase.type === "closed") {
    const reopened: Phase = { ...phase, type: "round", clock: resumeClock(phase.clock, at) };
    return accept(session, { phase: reopened, leaderboard: 0, areMistakesShown: false }, [
      { type: "roundReopened", roundId: phase.roundId },
    ]);
  }
  const exercise = currentExercise(session);
  const board = session.exercises[exercise];
  if (!board || exerciseProblems(board).length > 0) return refuse("EXERCISE_NOT_READY");
  return accept(
    session,
    {
      phase: { type: "round", exercise, roundId, clock: startClock(at, limitOf(board)) },
      rounds: new Map(session.rounds).set(exercise, roundId),
      leaderboard: 0,
      areMistakesShown: false,
    },
    [{ type: "roundOpened", roundId, exercise }],
  );
}

function limitOf({ rules }: BoardExercise): number | null {
  return rules.seconds === null ? null : rules.seconds * 1000;
}

function pause(session: Session, command: Extract<Command, { type: "pauseRound" | "resumeRound" }>): Transition {
  const { phase } = session;
  if (phase.type !== "round") return refuse("ROUND_NOT_OPEN");
  const { clock } = phase;
  const isPausing = command.type === "pauseRound";
  if (isPausing === (clock.pausedAt !== null)) return refuse(isPausing ? "ROUND_PAUSED" : "ROUND_NOT_PAUSED");
  const changed = isPausing ? pauseClock(clock, command.at) : resumeClock(clock, command.at);
  return accept(session, { phase: { ...phase, clock: changed } });
}

function closeRound(session: Session, at: number): Transition {
  const { phase } = session;
  if (phase.type !== "round") return refuse("ROUND_NOT_OPEN");
  const { exercise, roundId } = phase;
  const clock = pauseClock(phase.clock, at);
  return accept(session, { phase: { type: "closed", exercise, roundId, clock } }, [{ type: "roundClosed", roundId }]);
}

function reveal(session: Session): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  if (phase.type === "revealed") return refuse("ALREADY_REVEALED");
  if (phase.type !== "closed") return refuse("NOTHING_PLAYED");
  const { exercise, roundId } = phase;
  return accept(session, { phase: { type: "revealed", exercise, roundId } });
}

function next(session: Session): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  const exercise = currentExercise(session) + 1;
  if (exercise >= session.exercises.length) return refuse("LAST_EXERCISE");
  return accept(session, { phase: { type: "ready", exercise }, leaderboard: 0, areMistakesShown: false });
}

function end(session: Session): Transition {
  const effects: Effect[] =
    session.phase.type === "round" ? [{ type: "roundClosed", roundId: session.phase.roundId }] : [];
  return accept(session, { phase: { type: "ended" }, leaderboard: 10, areMistakesShown: false }, effects);
}

function addExercise(session: Session, title: string): Transition {
  if (session.exercises.length >= MAX_EXERCISES) return refuse("TOO_MANY_EXERCISES");
  const exercises = [...session.exercises, { ...emptyExercise(title), revision: 0 }];
  return accept(session, { exercises }, [{ type: "exerciseChanged", exercise: exercises.length - 1 }]);
}

function edit(session: Session, command: Extract<Command, { type: "edit" }>): Transition {
  const board = session.exercises[command.exercise];
  if (!board) return refuse("EXERCISE_UNKNOWN");
  if (session.phase.type === "round") return refuse("ROUND_OPEN");
  // Answers were graded against the graph as it was: it stays.
  if (session.rounds.has(command.exercise)) return refuse("EXERCISE_PLAYED");
  if (command.base !== board.revision) return refuse("REVISION_CONFLICT");
  const edited = applyEdits(board.graph, command.edits);
  if (!edited.ok) return refuse("EDIT_INVALID");
  const ids = new Set(edited.graph.nodes.map((node) => node.id));
  const asked = [...new Set(command.asked ?? board.asked)].filter((id) => ids.has(id));
  if (asked.length > MAX_ASKED) return refuse("EDIT_INVALID");
  const changed: BoardExercise = {
    ...board,
    graph: edited.graph,
    asked,
    source: command.source ?? board.source,
    revision: board.revision + 1,
  };
  const exercises = session.exercises.map((exercise, index) => (index === command.exercise ? changed : exercise));
  return accept(session, { exercises }, [{ type: "exerciseChanged", exercise: command.exercise }]);
}

function accept(session: Session, changes: Partial<Session>, effects: readonly Effect[] = []): Transition {
  return { ok: true, session: { ...session, ...changes, version: session.version + 1 }, effects };
}

function refuse(code: CommandRefusal): Transition {
  return { ok: false, code };
}
