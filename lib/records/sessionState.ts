import { z } from "zod";
import { asksFor } from "@/lib/classroom/identity";
import { firstSettings, type Session } from "@/lib/classroom/session";

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
  z.strictObject({ type: z.literal("discuss"), exercise, roundId, clock }),
  z.strictObject({ type: z.literal("closed"), exercise, roundId, clock }),
  z.strictObject({ type: z.literal("revealed"), exercise, roundId }),
  z.strictObject({ type: z.literal("ended") }),
  z.strictObject({ type: z.literal("practice"), exercise, until: z.number().nullable() }),
]);

const settingsSchema = z.strictObject({
  isLocked: z.boolean(),
  areNamesFiltered: z.boolean(),
  areRanksShown: z.boolean(),
  isPointerShown: z.boolean(),
  asksFor: z.enum(asksFor),
});

const stateSchema = z.strictObject({
  phase: phaseSchema,
  settings: settingsSchema,
  leaderboard: z.union([z.literal(0), z.literal(3), z.literal(5), z.literal(10)]),
  areMistakesShown: z.boolean(),
  teams: z.strictObject({ names: z.array(z.string()), by: z.enum(["choice", "shuffle"]) }).nullable(),
});

/** The part of a session that its state column holds. */
export type StoredState = z.infer<typeof stateSchema>;

/** The state column's text. */
export function writeState({
  phase,
  settings,
  leaderboard,
  areMistakesShown,
  teams,
}: Pick<Session, keyof StoredState>): string {
  return JSON.stringify({ phase, settings, leaderboard, areMistakesShown, teams });
}

/** Reads the state column; what a row from before did not know is as in a new session. Throws where a row is not what this code wrote. */
export function readState(text: string): StoredState {
  const { isLocked = firstSettings.isLocked, settings, ...stored } = JSON.parse(text);
  return stateSchema.parse({ ...firstState, ...stored, settings: { ...firstSettings, isLocked, ...settings } });
}

/** How a session begins. */
export const firstState: Pick<Session, keyof StoredState> = {
  phase: { type: "lobby" },
  settings: firstSettings,
  leaderboard: 0,
  areMistakesShown: false,
  teams: null,
};
