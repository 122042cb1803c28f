import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Examples } from "@/lib/engine/network";
import type { Rules } from "./lesson";
import type { MistakeCount, NodeTally, Place, TrainingView } from "./views";

/** What one stored answer came to, as the review's reader may see it. */
export interface ReviewTurn {
  readonly turn: number;
  readonly text: string;
  /** The value read; null when unreadable. */
  readonly value: number | null;
  readonly verdict: string;
  /** For a student: null where the mistake's name is for the host alone. */
  readonly misconception: string | null;
  readonly points: number;
  /** It came after the close, and the host has not accepted it. */
  readonly isLate: boolean;
  /** When it was committed, in epoch milliseconds. */
  readonly at: number;
}

/** One participant's answers to one exercise: every stored turn by node, in the order of the turns. */
export type ReviewSheet = Readonly<Record<NodeId, readonly ReviewTurn[]>>;

/** One exercise that was played, with its true gradients. */
export interface ReviewExercise extends Place {
  /** Among those that are stored, from 0. */
  readonly index: number;
  readonly title: string;
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
  readonly rules: Rules;
  readonly gradients: Readonly<Record<NodeId, number>>;
}

/** One exercise with the whole class's work. */
export interface HostReviewExercise extends ReviewExercise {
  /** People by their latest verdict. */
  readonly tallies: Readonly<Record<NodeId, NodeTally>>;
  /** The same of the first ballot, before the class talked; null where nothing was voted on. */
  readonly firstTallies: Readonly<Record<NodeId, NodeTally>> | null;
  /** Most frequent first, as at the close. */
  readonly mistakes: readonly MistakeCount[];
}

/** One participant in a line. */
export interface ReviewParticipant {
  /** Opens their sheet: `/review/CODE/ID`. */
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  readonly score: number;
  /** 1 is best; ties share a rank. Null for someone who was removed. */
  readonly rank: number | null;
  /** By the exercise's index: at how many asked nodes which verdict stands. */
  readonly results: Readonly<Record<number, NodeTally>>;
}

/** What every review says of its session. */
export interface ReviewHead {
  readonly code: string;
  readonly title: string;
  /** False while the session still runs: the review then holds what was revealed so far. */
  readonly isEnded: boolean;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** What a timeline tells of the host's orders. */
export const timelineEvents = [
  ...(["openRound", "pauseRound", "resumeRound", "closeRound"] as const),
  ...(["reveal", "takeStep", "next", "addExercise", "end"] as const),
] as const;

/** Something that the host ordered, and the exercise that was being played, if one had been opened. */
export interface TimelineEvent {
  readonly at: number;
  readonly type: (typeof timelineEvents)[number];
  readonly exercise: number | null;
}

/** The answers of one stretch of time by what they came to; `other` were unreadable or had too few digits. */
export interface TimelineBar extends NodeTally {
  readonly at: number;
  readonly other: number;
}

/** When what happened: all times in epoch milliseconds. Late answers are left out. */
export interface ReviewTimeline {
  readonly from: number;
  readonly to: number;
  /** How long each bar stands for. */
  readonly step: number;
  readonly bars: readonly TimelineBar[];
  readonly events: readonly TimelineEvent[];
  /** Null: still open. */
  readonly rounds: readonly {
    readonly id: string;
    readonly exercise: number;
    readonly openedAt: number;
    readonly closedAt: number | null;
  }[];
}

/** How far a class trained one network. */
export interface ReviewTraining {
  /** The index of the exercise that it began with. */
  readonly index: number;
  readonly title: string;
  readonly examples: Examples;
  readonly view: TrainingView;
}

/** The host's review: everybody's work. Exercises: those that were played, revealed or not. */
export interface HostReview extends ReviewHead {
  readonly viewer: "host";
  readonly exercises: readonly HostReviewExercise[];
  /** The networks that the class trained, each a step at least. */
  readonly trainings: readonly ReviewTraining[];
  /** Null before the first round. */
  readonly timeline: ReviewTimeline | null;
  /** By rank; those who were removed come last. */
  readonly participants: readonly ReviewParticipant[];
}

/** One exercise as one participant had it, with what they answered. */
export interface ReviewOwnExercise extends ReviewExercise {
  readonly sheet: ReviewSheet;
  /** The first ballot's answers; empty where nothing was voted on. */
  readonly firstSheet: ReviewSheet;
  /** The highest hint step that was opened at a node. */
  readonly hints: Readonly<Record<NodeId, number>>;
}

/** What the host reads of one participant: every exercise that was played, in that participant's own numbers. */
export interface PersonReview extends ReviewHead {
  readonly viewer: "host";
  readonly id: string;
  readonly name: string;
  /** The ID or address that was given at the door; null where nobody asked. */
  readonly identity: string | null;
  readonly isRemoved: boolean;
  readonly score: number;
  readonly rank: number | null;
  readonly of: number;
  readonly exercises: readonly ReviewOwnExercise[];
}

/** A student's review: the own sheets alone. Exercises: those that were revealed, all played ones after the end. */
export interface StudentReview extends ReviewHead {
  readonly viewer: "student";
  readonly name: string;
  readonly score: number;
  readonly rank: number | null;
  /** How many people are ranked. */
  readonly of: number;
  readonly exercises: readonly ReviewOwnExercise[];
}

/** What `readReview(code, cookieHeader)` gives: a review for the seat in the cookie, or why there is none. */
export type ReviewReport = HostReview | StudentReview | NoReview;

/** Why a browser may read nothing; a code that nobody has is refused like one that this browser has no seat in. */
export interface NoReview {
  readonly viewer: null;
  readonly code: "SEAT_UNKNOWN" | "SEAT_REMOVED";
}
