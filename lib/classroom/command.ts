import type { NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";
import type { Rules } from "./exercise";
import type { LeaderboardSize, RoundKind, Session, Settings, Teams } from "./session";

/** What a host may order. Ids and times come from outside. */
export type Command =
  | {
      readonly type: "openRound";
      readonly roundId: string;
      readonly at: number;
      /** Who is there, in the order of their coming: a training's parameters are shared out among them. Absent: nobody. */
      readonly holders?: readonly string[];
    }
  | {
      readonly type: "takeStep";
      /** The round that was answered: another one's step is not taken by mistake. */
      readonly roundId: string;
      /** What the class's answers came to, parameter by parameter; null where nobody's could be read. */
      readonly gradients: readonly (number | null)[];
    }
  | { readonly type: "pauseRound"; readonly at: number }
  | { readonly type: "resumeRound"; readonly at: number }
  | { readonly type: "closeRound"; readonly at: number }
  | { readonly type: "reveal" }
  | { readonly type: "next" }
  | { readonly type: "end" }
  | { readonly type: "set"; readonly settings: Partial<Settings> }
  | { readonly type: "setTeams"; readonly teams: Teams | null }
  | { readonly type: "showLeaderboard"; readonly top: LeaderboardSize }
  | { readonly type: "showMistakes"; readonly areShown: boolean }
  | { readonly type: "addExercise"; readonly title: string }
  | { readonly type: "setRules"; readonly exercise: number; readonly rules: Rules }
  | {
      readonly type: "openPractice";
      /** The deadline in epoch ms; null: practice without one. */
      readonly until: number | null;
      /** An id for each exercise's round, should it need one. */
      readonly roundIds: readonly string[];
      readonly at: number;
    }
  | { readonly type: "lookAt"; readonly exercise: number }
  | EditCommand;

/** A change of one exercise's graph, from a revision on. */
export interface EditCommand {
  readonly type: "edit";
  readonly exercise: number;
  readonly base: number;
  readonly edits: readonly Edit[];
  /** The whole program after the edit; absent: unchanged. */
  readonly source?: string;
  /** The asked nodes after the edit; absent: those of before that are still there. */
  readonly asked?: readonly NodeId[];
}

/** Why a command is refused. */
export type CommandRefusal =
  | "SESSION_ENDED"
  | "SESSION_NOT_ENDED"
  | "DEADLINE_PAST"
  | "PRACTICE_NOT_OPEN"
  | "ROUND_OPEN"
  | "ROUND_NOT_OPEN"
  | "ROUND_PAUSED"
  | "ROUND_NOT_PAUSED"
  | "ROUND_NOT_CLOSED"
  | "ALREADY_REVEALED"
  | "REVOTE_MISSING"
  | "VOTE_OVER"
  | "NOTHING_PLAYED"
  | "LAST_EXERCISE"
  | "EXERCISE_NOT_READY"
  | "EXERCISE_PLAYED"
  | "EXERCISE_TRAINS"
  | "NOTHING_TRAINED"
  | "EXERCISE_UNKNOWN"
  | "TOO_MANY_EXERCISES"
  | "REVISION_CONFLICT"
  | "EDIT_INVALID";

/** What has to be stored beside the session itself. */
export type Effect =
  | { readonly type: "roundOpened"; readonly roundId: string; readonly exercise: number; readonly kind: RoundKind }
  | { readonly type: "roundReopened"; readonly roundId: string }
  | { readonly type: "roundClosed"; readonly roundId: string }
  | { readonly type: "exerciseChanged"; readonly exercise: number };

/** The session after a command, or the refusal's code. */
export type Transition =
  | { readonly ok: true; readonly session: Session; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly code: CommandRefusal };

/** A command carried out: the changes made, one version on. */
export function accept(session: Session, changes: Partial<Session>, effects: readonly Effect[] = []): Transition {
  return { ok: true, session: { ...session, ...changes, version: session.version + 1 }, effects };
}

/** A command refused: nothing changes. */
export function refuse(code: CommandRefusal): Transition {
  return { ok: false, code };
}
