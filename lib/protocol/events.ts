import { z } from "zod";
import { asksFor } from "@/lib/classroom/identity";
import type { BoardView, HostView, RoomView, RowView, SeatView, StageView } from "@/lib/classroom/views";
import type { StudentJudgement } from "@/lib/grading/judgement";
import type { Edit } from "@/lib/notation/edit";
import { editSchema, numberSchema } from "./editSchema";
import { nodeIdSchema, rulesSchema, titleSchema } from "./lessonSchema";
import { MAX_PROGRAM, MAX_REMOVED, MAX_TEAMS } from "./limits";
import type { RefusalCode, Refused } from "./refusal";
import { textSchema } from "./text";

/** Who a socket says that it speaks for: which of its cookies is meant. */
export type Role = "host" | "student" | "stage";

/** Who a socket does speak for, as its seat says: a co-host comes by a link, and may do all but give out links and end the session. */
export type SeatedRole = Role | "cohost";

/** What a socket says of itself when it connects. */
export const handshakeSchema = z.object({
  code: z.string().regex(/^\d{6,9}$/),
  role: z.enum(["host", "student", "stage"]),
  protocol: z.number().int(),
  /** Which build the page is of; absent: a client that is no page. */
  build: textSchema(64).exactOptional(),
});

/** An event's own id, made once by the client and kept until it is acknowledged: 128 random bits in hex. */
export const eventIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

const bare = z.strictObject({ id: eventIdSchema });
const personSchema = textSchema(40);
const exerciseSchema = z.number().int().min(0).max(1000);
const teamNameSchema = titleSchema.max(40);

const hosts = ["host", "cohost"] as const;

/** Every event that a client may send: whose seat it takes and what it carries. */
export const clientEvents = {
  "view:get": { roles: ["host", "cohost", "student", "stage"], schema: bare },
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
  "team:choose": { roles: ["student"], schema: bare.extend({ team: z.number().int().min(0).max(MAX_TEAMS) }) },
  "practice:go": { roles: ["student"], schema: bare.extend({ exercise: exerciseSchema }) },
  "round:open": { roles: hosts, schema: bare },
  "round:pause": { roles: hosts, schema: bare },
  "round:resume": { roles: hosts, schema: bare },
  "round:close": { roles: hosts, schema: bare },
  "round:reveal": { roles: hosts, schema: bare },
  "exercise:next": { roles: hosts, schema: bare },
  // The round whose answers it is taken with.
  "step:take": { roles: hosts, schema: bare.extend({ round: textSchema(40) }) },
  "exercise:add": { roles: hosts, schema: bare.extend({ title: titleSchema }) },
  "exercise:look": { roles: hosts, schema: bare.extend({ exercise: exerciseSchema }) },
  "rules:set": { roles: hosts, schema: bare.extend({ exercise: exerciseSchema, rules: rulesSchema }) },
  "graph:edit": {
    roles: hosts,
    schema: bare.extend({
      exercise: exerciseSchema,
      base: z.number().int().min(0),
      edits: z.array(editSchema).max(500),
      source: textSchema(MAX_PROGRAM).exactOptional(),
      asked: z.array(nodeIdSchema).max(5000).exactOptional(),
    }),
  },
  "pointer:move": {
    roles: hosts,
    // Beside which node, in the board's own units; null takes it off the screens.
    schema: bare.extend({
      at: z.strictObject({ node: nodeIdSchema, x: numberSchema, y: numberSchema }).nullable(),
    }),
  },
  "leaderboard:show": {
    roles: hosts,
    schema: bare.extend({ top: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(10)]) }),
  },
  "mistakes:show": { roles: hosts, schema: bare.extend({ areShown: z.boolean() }) },
  "participant:remove": {
    roles: hosts,
    schema: bare.extend({ participants: z.array(personSchema).min(1).max(MAX_REMOVED), isRemoved: z.boolean() }),
  },
  // Banned is removed, and may not come back.
  "participant:ban": { roles: hosts, schema: bare.extend({ participant: personSchema, isBanned: z.boolean() }) },
  "participant:rename": {
    roles: hosts,
    schema: bare.extend({ participant: personSchema, name: textSchema(400) }),
  },
  "participant:time": {
    roles: hosts,
    schema: bare.extend({ participant: personSchema, extraTime: z.number().int().min(0).max(400) }),
  },
  // Null: for everybody who is away.
  "waiting:stop": { roles: hosts, schema: bare.extend({ participant: personSchema.nullable() }) },
  // Null: everybody's.
  "late:accept": { roles: hosts, schema: bare.extend({ round: textSchema(40), participant: personSchema.nullable() }) },
  "teams:set": {
    roles: hosts,
    schema: bare.extend({
      teams: z
        .strictObject({
          names: z.array(teamNameSchema).min(2).max(MAX_TEAMS),
          by: z.enum(["choice", "shuffle"]),
        })
        .nullable(),
    }),
  },
  "session:set": {
    roles: hosts,
    schema: bare.extend({
      isLocked: z.boolean().exactOptional(),
      areNamesFiltered: z.boolean().exactOptional(),
      areRanksShown: z.boolean().exactOptional(),
      isPointerShown: z.boolean().exactOptional(),
      asksFor: z.enum(asksFor).exactOptional(),
    }),
  },
  "session:end": { roles: ["host"], schema: bare },
  // The deadline in epoch milliseconds; null: practice without one.
  "practice:open": { roles: ["host"], schema: bare.extend({ until: z.number().int().min(0).max(8.64e15).nullable() }) },
  "seat:move": { roles: hosts, schema: bare.extend({ participant: personSchema }) },
  "link:make": { roles: ["host"], schema: bare.extend({ role: z.enum(["host", "cohost"]) }) },
  "link:revoke": { roles: ["host"], schema: bare.extend({ link: textSchema(40) }) },
  "link:list": { roles: ["host"], schema: bare },
} as const satisfies Record<string, { roles: readonly SeatedRole[]; schema: z.ZodType }>;

/** The name of an event that a client may send. */
export type ClientEvent = keyof typeof clientEvents;

/** What an event carries. */
export type Payload<E extends ClientEvent> = z.infer<(typeof clientEvents)[E]["schema"]>;

/** What a judged answer's acknowledgement carries; a late one was stored, unscored and without a verdict, and a ballot's verdict is not told yet. */
export type AnswerAck =
  | {
      readonly ok: true;
      readonly isLate: false;
      /** What was read; null where the text could not be read. */
      readonly value: number | null;
      /** Null while a vote goes on. */
      readonly judgement: StudentJudgement | null;
      readonly points: number;
      /** What else it changed of the own part: no view follows it in a round. */
      readonly score: number;
      readonly streak: number;
      readonly isFinished: boolean;
      readonly notOpen: readonly string[];
    }
  | { readonly ok: true; readonly isLate: true };

/** What each event is acknowledged with, where that is more than that it was done. */
interface Acks {
  readonly "answer:submit": AnswerAck;
  readonly "graph:edit": { readonly ok: true; readonly revision: number };
  /** Four words, good once, until `expiresAt` in epoch milliseconds. */
  readonly "seat:move": { readonly ok: true; readonly words: string; readonly expiresAt: number };
  /** The secret is told once; it is not stored. */
  readonly "link:make": { readonly ok: true; readonly secret: string };
  readonly "link:list": { readonly ok: true; readonly links: readonly LinkView[] };
}

/** A link by which hosts come in, as the host reads of it. */
export interface LinkView {
  readonly id: string;
  readonly role: "host" | "cohost";
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** How many browsers came in by it. */
  readonly seats: number;
}

/** The acknowledgement of each event. */
export type Ack<E extends ClientEvent> = (E extends keyof Acks ? Acks[E] : { readonly ok: true }) | Refused;

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

/** A place beside a node of the board, in the board's units. */
export interface Pointer {
  readonly node: string;
  readonly x: number;
  readonly y: number;
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
  /** The server is about to stop and another one to start: the page connects again by itself. */
  readonly restarting: () => void;
  /** The connection is over for good: the code says why. */
  readonly goodbye: (refused: { readonly code: RefusalCode }) => void;
  /** Comes first: whom the socket speaks for, and the server's clock in epoch milliseconds. */
  readonly welcome: (welcome: { readonly role: SeatedRole; readonly at: number }) => void;
  /** Where the host points; null: nowhere. */
  readonly pointer: (at: Pointer | null) => void;
}
