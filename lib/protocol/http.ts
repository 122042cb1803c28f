import { z } from "zod";
import type { AsksFor } from "@/lib/classroom/identity";
import { eventIdSchema } from "./events";
import { textSchema } from "./text";

/** POST /api/join: a name for a code; sets the seat's cookie. */
export const joinSchema = z.strictObject({
  id: eventIdSchema,
  code: z.string().regex(/^\d{6,9}$/),
  name: textSchema(400),
  /** What the host asks for beside it. */
  identity: textSchema(400).exactOptional(),
});

/** POST /api/host: runs a lesson, or an empty board; sets the host's cookie. */
export const hostSchema = z.strictObject({ id: eventIdSchema, lesson: textSchema(40).nullable() });

/** POST /api/seat: the secret of a link, or the four words that the host reads out; sets the cookie of the seat. */
export const seatSchema = z.strictObject({ code: z.string().regex(/^\d{6,9}$/), secret: textSchema(100) });

/** GET /api/join?code=…: whether there is such a session, before a name is asked for. */
export interface LookUp {
  readonly ok: true;
  readonly title: string;
  /** The name of the seat that this browser already holds there. */
  readonly name: string | null;
  /** What is asked for beside a name. */
  readonly asksFor: AsksFor;
}

/** GET /api/address: where phones reach this server, asked by a stage that was itself opened as localhost. */
export interface JoinAddress {
  readonly ok: true;
  /** PUBLIC_URL, else http://(first LAN address):(port); null where this machine is on no network. No slash at the end. */
  readonly origin: string | null;
}
