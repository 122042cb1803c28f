import type { Graph, NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import type { StudentJudgement } from "@/lib/grading/judgement";
import type { ExerciseProblem, Rules } from "./exercise";
import type { LeaderboardRow, OwnRank } from "./leaderboard";
import type { LeaderboardSize, Settings, Teams } from "./session";
import type { Counts, MistakeCount, NodeTally } from "./tally";
import type { TeamRow } from "./teams";

/** Where the session stands, as everybody may know it. */
export type PhaseView =
  | { readonly type: "lobby" | "ready" | "ended" }
  | {
      readonly type: "round";
      readonly roundId: string;
      readonly isPaused: boolean;
      /** When the time is up, in epoch milliseconds of the server's clock; null while paused and where there is no limit. */
      readonly endsAt: number | null;
      /** What is left of the time while it stands still, in ms; null otherwise. */
      readonly remaining: number | null;
      /** Which ballot of a vote this is; null where verdicts come at once. */
      readonly ballot: 1 | 2 | null;
    }
  | { readonly type: "discuss" | "closed" | "revealed"; readonly roundId: string }
  | {
      readonly type: "practice";
      readonly roundId: string;
      /** The deadline in epoch milliseconds of the server's clock; null: none. */
      readonly until: number | null;
    };

/** The exercise on screen, without its graph. */
export interface ExerciseView {
  readonly index: number;
  readonly count: number;
  readonly title: string;
  readonly rules: Rules;
}

/** The graph on screen: sent whole when another exercise comes up, as edits afterwards. The program's text stays with the host. */
export interface BoardView {
  readonly exercise: number;
  readonly revision: number;
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
}

/** The leaderboard as everybody sees it. */
export interface LeaderboardView {
  readonly rows: readonly LeaderboardRow[];
  /** More people share the last place than are shown. */
  readonly isCut: boolean;
  /** The teams, best first; null without teams. */
  readonly teams: readonly TeamRow[] | null;
}

/** What every seat of the room sees alike: built once for all. */
export interface RoomView {
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly phase: PhaseView;
  readonly exercise: ExerciseView;
  /** The true gradients, from the reveal on; null before it. */
  readonly gradients: Readonly<Record<NodeId, number>> | null;
  readonly leaderboard: LeaderboardView | null;
  readonly teams: Teams | null;
  /** Whether the host's pointer may show. */
  readonly isPointerShown: boolean;
}

/** A student's latest answer at a node, as that student may read it. */
export interface AnswerView {
  readonly text: string;
  /** What was read of it; null where it could not be read. */
  readonly value: number | null;
  /** Null while a vote goes on: the answer is in, and what it is worth shows after the second ballot. */
  readonly judgement: StudentJudgement | null;
  /** The best points so far at the node. */
  readonly points: number;
}

/** One exercise of the practice, as its student stands there. */
export interface PractisedView {
  readonly exercise: number;
  readonly title: string;
  readonly asked: number;
  /** How many of the asked nodes are right, carried or out of attempts. */
  readonly done: number;
}

/** A student's own part. */
export interface SeatView {
  readonly name: string;
  /** Which exercise all this is about, and which of its rounds; null before one was opened. Room, board and seat come one after the other. */
  readonly exercise: number;
  readonly roundId: string | null;
  readonly answers: Readonly<Record<NodeId, AnswerView>>;
  /** The first ballot's, from the second ballot on; null where nothing was voted on. */
  readonly firstAnswers: Readonly<Record<NodeId, AnswerView>> | null;
  /** Asked nodes that are not open yet, where the rules go from the output backward. */
  readonly notOpen: readonly NodeId[];
  readonly score: number;
  /** How many nodes in a row were right at the first try. */
  readonly streak: number;
  /** Where they stand, while a leaderboard is up and the host lets phones show it; null otherwise. */
  readonly rank: OwnRank | null;
  /** The index of the own team; null without one. */
  readonly team: number | null;
  readonly isFinished: boolean;
  /** The own end of the time, where it differs from the room's. */
  readonly time: { readonly endsAt: number | null; readonly remaining: number | null } | null;
  /** The own time is up, though the round goes on for others. */
  readonly isTimeUp: boolean;
  /** How many answers came late and wait for the host to accept them. */
  readonly late: number;
  /** The highest hint step opened at a node; its text the page makes from the graph. */
  readonly hints: Readonly<Record<NodeId, HintStep>>;
  /** What was last typed at a node and kept by the server, for a page that starts anew. */
  readonly drafts: Readonly<Record<NodeId, string>>;
  /** The own numbers of the leaves, as text, where everybody has their own; null where all have the board's. */
  readonly numbers: Readonly<Record<NodeId, string>> | null;
  /** True gradients that are this seat's alone: of the own numbers from the reveal on, or of practice that is finished. */
  readonly gradients: Readonly<Record<NodeId, number>> | null;
  /** The exercises that practice offers; null where the host paces the class. */
  readonly practice: readonly PractisedView[] | null;
}

/** What the projector shows: the class as a whole, never a name with an answer. */
export interface StageView {
  readonly room: RoomView;
  readonly counts: Counts;
  /** The names as they arrive, in the lobby alone. */
  readonly names: readonly string[];
  /** How many people each team has; null without teams. */
  readonly teamSizes: readonly number[] | null;
  /** Empty while a vote goes on. */
  readonly tallies: Readonly<Record<NodeId, NodeTally>>;
  /** The first ballot's, beside the second's, once that has closed; null where nothing was voted on. */
  readonly firstTallies: Readonly<Record<NodeId, NodeTally>> | null;
  /** How many have answered at a node, while a vote goes on; null otherwise. */
  readonly answered: Readonly<Record<NodeId, number>> | null;
  /** The commonest mistakes; null until the close, or until the host shows them. */
  readonly mistakes: readonly MistakeCount[] | null;
}

/** One cell of the host's grid: how one participant stands at one asked node. */
export interface CellView {
  readonly verdict: string;
  readonly misconception: string | null;
  readonly text: string;
  readonly attempt: number;
  readonly hints: number;
}

/** One row of the host's grid. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  readonly isConnected: boolean;
  readonly isRemoved: boolean;
  readonly isBanned: boolean;
  /** Whether the class waits for this one. */
  readonly isAwaited: boolean;
  /** Per cent of the time on top. */
  readonly extraTime: number;
  readonly team: number | null;
  readonly score: number;
  readonly streak: number;
  readonly isFinished: boolean;
  readonly cells: Readonly<Record<NodeId, CellView>>;
  /** Answers that came after the close and wait to be accepted. */
  readonly late: number;
  /** Mistakes that stand at two nodes or more of the sheet: a bug in the method, no slip. */
  readonly bugs: readonly string[];
}

/** An exercise in the host's list. */
export interface ListedExercise {
  readonly title: string;
  readonly asked: number;
  readonly isPlayed: boolean;
}

/** The host's console without its grid, whose rows are sent when they change. */
export interface HostView {
  readonly stage: StageView;
  readonly settings: Settings;
  readonly leaderboard: LeaderboardSize;
  readonly areMistakesShown: boolean;
  /** How the class stands, also while a vote goes on and the stage does not show it. */
  readonly tallies: Readonly<Record<NodeId, NodeTally>>;
  readonly mistakes: readonly MistakeCount[];
  /** The round that the grid's rows are of; null before the exercise was played. */
  readonly roundId: string | null;
  readonly source: string;
  /** The revision of the exercise that the source is of: the board's edits may be further on. */
  readonly revision: number;
  readonly problems: readonly ExerciseProblem[];
  readonly exercises: readonly ListedExercise[];
  /** The true gradients, which the host may see at any time. */
  readonly gradients: Readonly<Record<NodeId, number>>;
}
