import { z } from "zod";
import type { AnswerRefusal } from "@/lib/classroom/answer";
import type { DraftRefusal } from "@/lib/classroom/draft";
import type { HintRefusal } from "@/lib/classroom/hint";
import type { CommandRefusal } from "@/lib/classroom/session";
import type { BoardView, HostView, RoomView, RowView, SeatView, StageView } from "@/lib/classroom/view";
import type { StudentJudgement } from "@/lib/grading/judgement";
import type { Edit } from "@/lib/notation/edit";
import { graphSchema, nodeIdSchema, nodeSchema, titleSchema } from "./lessonSchema";
import { MAX_PROGRAM } from "./limits";
import { textSchema } from "./text";

/** Who a socket speaks for: the seat in its cookie decides, this only says which cookie. */
export type Role = "host" | "student" | "stage";

/** What a socket says of itself when it connects. */
export const handshakeSchema = z.object({
  code: z.string().regex(/^\d{6,9}$/),
  role: z.enum(["host", "student", "stage"]),
  protocol: z.number().int(),
});

/** An event's own id, made once by the client and kept until it is acknowledged: 128 random bits in hex. */
export const eventIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

const numberSchema = z.number().refine(Number.isFinite);

const editSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("add"), node: nodeSchema }),
  z.strictObject({ type: z.literal("remove"), id: nodeIdSchema }),
  z.strictObject({
    type: z.literal("connect"),
    id: nodeIdSchema,
    slot: z.number().int().min(0).max(1),
    operand: nodeIdSchema.nullable(),
  }),
  z.strictObject({ type: z.literal("setValue"), id: nodeIdSchema, text: textSchema(40) }),
  z.strictObject({ type: z.literal("setExponent"), id: nodeIdSchema, exponent: numberSchema }),
  z.strictObject({
    type: z.literal("relabel"),
    id: nodeIdSchema,
    name: textSchema(80).nullable(),
    label: textSchema(80),
  }),
  z.strictObject({
    type: z.literal("move"),
    id: nodeIdSchema,
    at: z.strictObject({ x: numberSchema, y: numberSchema }).nullable(),
  }),
  z.strictObject({ type: z.literal("expand"), id: nodeIdSchema, ids: z.array(nodeIdSchema).max(16) }),
  z.strictObject({ type: z.literal("collapse"), id: nodeIdSchema }),
  z.strictObject({ type: z.literal("setOutput"), id: nodeIdSchema.nullable() }),
  z.strictObject({ type: z.literal("replace"), graph: graphSchema }),
]);

const bare = z.strictObject({ id: eventIdSchema });

/** Every event that a client may send: whose seat it takes and what it carries. */
export const clientEvents = {
  "view:get": { roles: ["host", "student", "stage"], schema: bare },
  "answer:submit": {
    roles: ["student"],
    schema: bare.extend({
      round: textSchema(40),
      node: nodeIdSchema,
      // Longer than an answer may be (200): the reader then says so in its own words.
      text: textSchema(1000),
    }),
  },
  "draft:save": {
    roles: ["student"],
    schema: bare.extend({ round: textSchema(40), node: nodeIdSchema, text: textSchema(200) }),
  },
  "hint:open": {
    roles: ["student"],
    schema: bare.extend({
      round: textSchema(40),
      node: nodeIdSchema,
      step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    }),
  },
  "round:open": { roles: ["host"], schema: bare },
  "round:pause": { roles: ["host"], schema: bare },
  "round:resume": { roles: ["host"], schema: bare },
  "round:close": { roles: ["host"], schema: bare },
  "round:reveal": { roles: ["host"], schema: bare },
  "exercise:next": { roles: ["host"], schema: bare },
  "exercise:add": { roles: ["host"], schema: bare.extend({ title: titleSchema }) },
  "graph:edit": {
    roles: ["host"],
    schema: bare.extend({
      exercise: z.number().int().min(0).max(1000),
      base: z.number().int().min(0),
      edits: z.array(editSchema).max(500),
      source: textSchema(MAX_PROGRAM).exactOptional(),
      asked: z.array(nodeIdSchema).max(5000).exactOptional(),
    }),
  },
  "leaderboard:show": {
    roles: ["host"],
    schema: bare.extend({ top: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(10)]) }),
  },
  "mistakes:show": { roles: ["host"], schema: bare.extend({ areShown: z.boolean() }) },
  "participant:remove": {
    roles: ["host"],
    schema: bare.extend({ participant: textSchema(40), isRemoved: z.boolean() }),
  },
  "participant:rename": {
    roles: ["host"],
    schema: bare.extend({ participant: textSchema(40), name: textSchema(400) }),
  },
  "session:lock": { roles: ["host"], schema: bare.extend({ isLocked: z.boolean() }) },
  "session:end": { roles: ["host"], schema: bare },
} as const satisfies Record<string, { roles: readonly Role[]; schema: z.ZodType }>;

/** The name of an event that a client may send. */
export type ClientEvent = keyof typeof clientEvents;

/** What an event carries. */
export type Payload<E extends ClientEvent> = z.infer<(typeof clientEvents)[E]["schema"]>;

/** Every reason for which the server refuses an event, a join or a connection. */
export type RefusalCode =
  | CommandRefusal
  | AnswerRefusal
  | HintRefusal
  | DraftRefusal
  | "PACKET_INVALID"
  | "EVENT_UNKNOWN"
  | "ROLE_WRONG"
  | "ID_REUSED"
  | "TOO_FAST"
  | "TRY_AGAIN"
  | "SEAT_UNKNOWN"
  | "SEAT_REMOVED"
  | "PARTICIPANT_UNKNOWN"
  | "CODE_UNKNOWN"
  | "CODE_THROTTLED"
  | "SESSION_LOCKED"
  | "SESSION_FULL"
  | "NAME_EMPTY"
  | "NAME_TOO_LONG"
  | "NAME_UNREADABLE"
  | "NAME_TAKEN"
  | "LESSON_UNKNOWN"
  | "LESSON_NOT_READY"
  | "LESSON_TOO_LARGE"
  | "ORIGIN_WRONG"
  | "PROTOCOL_OLD";

/** A refusal: its code, and for TOO_FAST and CODE_THROTTLED after how many milliseconds to try again. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly retryAfter?: number;
}

/** What a judged answer's acknowledgement carries; a late one was stored, unscored and without a verdict. */
export type AnswerAck =
  | {
      readonly ok: true;
      readonly isLate: false;
      readonly judgement: StudentJudgement;
      readonly points: number;
      readonly score: number;
    }
  | { readonly ok: true; readonly isLate: true };

/** What an edit's acknowledgement carries. */
export interface EditAck {
  readonly ok: true;
  readonly revision: number;
}

/** The acknowledgement of each event. */
export type Ack<E extends ClientEvent> =
  | (E extends "answer:submit" ? AnswerAck : E extends "graph:edit" ? EditAck : { readonly ok: true })
  | Refused;

/** What the server hears: an event, its payload, and how to acknowledge it. */
export type ClientToServer = {
  readonly [E in ClientEvent]: (payload: Payload<E>, acknowledge: (ack: Ack<E>) => void) => void;
};

/** One committed edit, as everybody in the room hears it. */
export interface Edited {
  readonly exercise: number;
  readonly base: number;
  readonly revision: number;
  readonly edits: readonly Edit[];
  readonly asked: readonly string[];
}

/** What the server sends of itself. Each seat hears only its own kind of view. */
export interface ServerEvents {
  readonly room: (view: RoomView) => void;
  readonly board: (view: BoardView) => void;
  readonly edited: (edited: Edited) => void;
  readonly seat: (view: SeatView) => void;
  readonly stage: (view: StageView) => void;
  readonly console: (view: HostView) => void;
  readonly rows: (rows: { readonly isWhole: boolean; readonly rows: readonly RowView[] }) => void;
  /** The connection is over for good: the code says why. */
  readonly goodbye: (refused: { readonly code: RefusalCode }) => void;
  /** The server's clock in epoch milliseconds. */
  readonly clock: (at: number) => void;
}
