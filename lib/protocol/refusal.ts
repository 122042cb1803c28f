import type { AnswerRefusal } from "@/lib/classroom/answer";
import type { CommandRefusal } from "@/lib/classroom/command";
import type { DraftRefusal } from "@/lib/classroom/draft";
import type { HintRefusal } from "@/lib/classroom/hint";
import type { IdentityRefusal } from "@/lib/classroom/identity";
import type { TeamRefusal } from "@/lib/classroom/teams";

/** Every reason for which the server refuses an event, a join or a connection. */
export type RefusalCode =
  | CommandRefusal
  | AnswerRefusal
  | HintRefusal
  | DraftRefusal
  | TeamRefusal
  | IdentityRefusal
  | "PACKET_INVALID"
  | "EVENT_UNKNOWN"
  | "ROLE_WRONG"
  | "ID_REUSED"
  | "TOO_FAST"
  | "TRY_AGAIN"
  | "SEAT_UNKNOWN"
  | "SESSION_DELETED"
  | "SEAT_REMOVED"
  | "SEAT_BANNED"
  | "SEAT_MOVED"
  | "LINK_UNKNOWN"
  | "LINK_REVOKED"
  | "PARTICIPANT_UNKNOWN"
  | "CODE_UNKNOWN"
  | "CODE_THROTTLED"
  | "SESSION_LOCKED"
  | "SESSION_FULL"
  | "NAME_EMPTY"
  | "NAME_TOO_LONG"
  | "NAME_UNREADABLE"
  | "NAME_TAKEN"
  | "NAME_RUDE"
  | "LESSON_UNKNOWN"
  | "LESSON_NOT_READY"
  | "LESSON_TOO_LARGE"
  | "ORIGIN_WRONG"
  | "PAGE_OLD"
  | "SIGN_IN_REQUIRED"
  | "SIGN_IN_WRONG"
  | "SIGNED_OUT"
  | "SIGN_IN_AGAIN"
  | "TRIES_USED"
  | "ACCOUNT_EMAIL_INVALID"
  | "ACCOUNT_EMAIL_TAKEN"
  | "PASSWORD_SHORT"
  | "PASSWORD_LONG"
  | "PASSWORD_WRONG"
  | "REGISTRATION_KEY_WRONG"
  | "PROVIDER_AWAY";

/** A refusal: its code, and for TOO_FAST and CODE_THROTTLED after how many milliseconds to try again. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly retryAfter?: number;
}
