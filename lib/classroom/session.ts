import type { Clock } from "./clock";
import { type Exercise, withMadeGraph } from "./exercise";
import type { AsksFor } from "./identity";
import { firstRun, type TrainingRun } from "./training";

/** An exercise as a session runs it: the session's own copy, which the host may edit between rounds. */
export interface BoardExercise extends Exercise {
  /** Counts the edits; an edit names the revision that it starts from. */
  readonly revision: number;
  /** How far a training is; null where nothing is trained. */
  readonly run: TrainingRun | null;
}

/** An exercise as a session begins with it. */
export function newBoard(exercise: Exercise): BoardExercise {
  const made = withMadeGraph(exercise);
  return { ...made, revision: 0, run: made.rules.training === null ? null : firstRun };
}

/** Where a session stands. The exercise is an index into the session's list. */
export type Phase =
  | { readonly type: "lobby" }
  | { readonly type: "ready"; readonly exercise: number }
  | { readonly type: "round"; readonly exercise: number; readonly roundId: string; readonly clock: Clock }
  /** Between the two ballots of an exercise that is voted on; the round is the first ballot's. */
  | { readonly type: "discuss"; readonly exercise: number; readonly roundId: string; readonly clock: Clock }
  | { readonly type: "closed"; readonly exercise: number; readonly roundId: string; readonly clock: Clock }
  | { readonly type: "revealed"; readonly exercise: number; readonly roundId: string }
  | { readonly type: "ended" }
  /** After the end: everybody works alone, at any exercise. `until`: the deadline in epoch ms; `exercise`: what the host looks at. */
  | { readonly type: "practice"; readonly exercise: number; readonly until: number | null };

/** What a round is: the one that counts, the first ballot of a vote, or practice after the session's end. */
export type RoundKind = "live" | "vote" | "practice";

/** The rounds of one kind that were opened, by exercise index: an exercise is run once a kind. */
export type Rounds = ReadonlyMap<number, string>;

/** How many places of the leaderboard are on show; 0 is none. */
export type LeaderboardSize = 0 | 3 | 5 | 10;

/** What the host may switch at any time. */
export interface Settings {
  /** Nobody new may join. */
  readonly isLocked: boolean;
  /** Rude names are refused. */
  readonly areNamesFiltered: boolean;
  /** Phones show their own rank, and who is just ahead, while the leaderboard is up. */
  readonly areRanksShown: boolean;
  /** The host's pointer shows on the stage and on the phones. */
  readonly isPointerShown: boolean;
  /** What newcomers are asked for beside their name. */
  readonly asksFor: AsksFor;
}

/** The class in teams: by choice each person picks one, shuffled the server deals them out. */
export interface Teams {
  readonly names: readonly string[];
  readonly by: "choice" | "shuffle";
}

/** One live run of a lesson, without its people: all that commands of the host change. */
export interface Session {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Counts the committed commands. */
  readonly version: number;
  readonly phase: Phase;
  readonly exercises: readonly BoardExercise[];
  readonly rounds: Readonly<Record<RoundKind, Rounds>>;
  readonly settings: Settings;
  readonly leaderboard: LeaderboardSize;
  /** The host shows the commonest mistakes before the round has closed. */
  readonly areMistakesShown: boolean;
  readonly teams: Teams | null;
}

/** The settings of a new session. */
export const firstSettings: Settings = {
  isLocked: false,
  areNamesFiltered: true,
  areRanksShown: true,
  isPointerShown: false,
  asksFor: "nothing",
};

/** The rounds of a new session. */
export const noRounds: Session["rounds"] = { live: new Map(), vote: new Map(), practice: new Map() };

/** The index of the exercise on screen; the last one when the session has ended. */
export function currentExercise(session: Session): number {
  const { phase } = session;
  if (phase.type === "lobby") return 0;
  return phase.type === "ended" ? Math.max(0, session.exercises.length - 1) : phase.exercise;
}
