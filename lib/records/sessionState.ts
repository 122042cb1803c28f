import { z } from "zod";
import type { Session } from "@/lib/classroom/session";

const exercise = z.number().int().min(0);
const roundId = z.string();

const clock = z.strictObject({
  openedAt: z.number(),
  pausedAt: z.number().nullable(),
  limit: z.number().nullable(),
});

const phaseSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("lobby") }),
  z.strictObject({ type: z.literal("ready"), exercise }),
  z.strictObject({ type: z.literal("round"), exercise, roundId, clock }),
  z.strictObject({ type: z.literal("closed"), exercise, roundId, clock }),
  z.strictObject({ type: z.literal("revealed"), exercise, roundId }),
  z.strictObject({ type: z.literal("ended") }),
]);

const stateSchema = z.strictObject({
  phase: phaseSchema,
  isLocked: z.boolean(),
  leaderboard: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(10)]),
  areMistakesShown: z.boolean(),
});

/** The part of a session that its state column holds. */
export type StoredState = z.infer<typeof stateSchema>;

/** The state column's text. */
export function writeState({ phase, isLocked, leaderboard, areMistakesShown }: StoredState | Session): string {
  return JSON.stringify({ phase, isLocked, leaderboard, areMistakesShown } satisfies StoredState);
}

/** Reads the state column. Throws where a row is not what this code wrote. */
export function readState(text: string): StoredState {
  return stateSchema.parse(JSON.parse(text));
}

/** How a session begins. */
export const firstState: StoredState = {
  phase: { type: "lobby" },
  isLocked: false,
  leaderboard: 0,
  areMistakesShown: false,
};
