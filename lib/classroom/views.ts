import type { Graph, NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import type { StudentJudgement } from "@/lib/grading/judgement";
import type { Counts } from "./classCount";
import type { ExerciseProblem, Rules } from "./exercise";
import type { SharedIdentity } from "./identity";
import type { LeaderboardRow, OwnRank } from "./leaderboard";
import type { Place } from "./places";
import type { LeaderboardSize, Settings, Teams } from "./session";
import type { MistakeCount, NodeTally } from "./tally";
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
export interface ExerciseView extends Place {
  /** Among those that are stored, where each step of a training is one: what events name it by. */
  readonly index: number;
  /** How many exercises people count. */
  readonly count: number;
  readonly title: string;
  readonly rules: Rules;
}

/**
 * The graph on screen: sent whole when another exercise comes up, as edits afterwards. The program's text stays with the
 * host. In a training a student is sent none: a phone makes the parts of its own parameters from the network in the rules.
 */
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

/** What one step did to one parameter. */
export interface MovedParameter {
  readonly before: number;
  readonly after: number;
  /** The class's answer, the median of its people's; null where nobody's could be read. */
  readonly answer: number | null;
  /** What the gradient was. */
  readonly truth: number;
}

/** How far a class has trained its network: the class's path, and gradient descent's from the same beginning. */
export interface DescentView {
  /** How many steps were taken. */
  readonly step: number;
  /** The loss at the beginning and after each step. */
  readonly losses: readonly number[];
  readonly trueLosses: readonly number[];
}

/** The same with what the stage shows of the whole network. */
export interface TrainingView extends DescentView {
  /** What the network says to each example, at the beginning and after each step. */
  readonly predictions: readonly (readonly number[])[];
  /** What the last step did, parameter by parameter; null before the first. */
  readonly last: readonly MovedParameter[] | null;
}

/** A parameter that the class's answer moved otherwise than its true gradient would have. */
export interface HeldBack {
  readonly node: NodeId;
  /** False: nobody answered it. */
  readonly isAnswered: boolean;
  /** The kinds of mistakes that stood there, the commonest first. */
  readonly mistakes: readonly { readonly misconception: string; readonly count: number }[];
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
  /** Null where nothing is trained. */
  readonly training: DescentView | null;
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
export interface PractisedView extends Place {
  readonly exercise: number;
  readonly title: string;
  readonly asked: number;
  /** How many of the asked nodes are right, carried or out of attempts. */
  readonly done: number;
}

/** What became of a student's parameters at the step before. */
export interface LastStep {
  readonly asked: readonly NodeId[];
  readonly answers: Readonly<Record<NodeId, AnswerView>>;
  /** What the step did to each of them. */
  readonly moved: Readonly<Record<NodeId, MovedParameter>>;
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
  /** The parameters that are this seat's to answer, in a training; null where the board's are everybody's. */
  readonly asked: readonly NodeId[] | null;
  /** In a training: which parameters were this seat's at the step before, and what was answered; null without one. */
  readonly last: LastStep | null;
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
  /** Null where nothing is trained. */
  readonly training: TrainingView | null;
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
  /** What the last step of a training was held back by, before the next one is answered; null where there was none. */
  readonly heldBack: readonly HeldBack[] | null;
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
  /** The ID or address that they gave at the door; null where nobody asked. */
  readonly identity: string | null;
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
  /** The parameters that are theirs to answer, in a training; null where the board's are everybody's. */
  readonly asked: readonly NodeId[] | null;
  /** Answers that came after the close and wait to be accepted. */
  readonly late: number;
  /** Mistakes that stand at two nodes or more of the sheet: a bug in the method, no slip. */
  readonly bugs: readonly string[];
}

/** An exercise in the host's list; a training is one, its steps are the stored exercises from `first` on. */
export interface ListedExercise {
  readonly first: number;
  /** Null where nothing is trained. */
  readonly steps: number | null;
  readonly title: string;
  readonly asked: number;
  /** To the end of its last step. */
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
  /** Who gave the same ID or address as others here: a gradebook's file would have them twice. */
  readonly sharedIdentities: readonly SharedIdentity[];
}
