import { z } from "zod";
import { defaultRules, type Exercise, type Rules } from "@/lib/classroom/exercise";
import { firstRun, type TrainingRun } from "@/lib/classroom/training";
import { activationNames } from "@/lib/engine/activations";
import type { OpName } from "@/lib/engine/ops/table";

// What a browser may send has limits, which may be tightened; what was stored under the older ones is still read.
// So: the shapes that the code relies on, and no bound.

const named = {
  id: z.string(),
  name: z.string().nullable(),
  label: z.string(),
  at: z.object({ x: z.number(), y: z.number() }).exactOptional(),
};

const node = z.union([
  z.object({
    ...named,
    op: z.literal("leaf"),
    operands: z.tuple([]),
    data: z.number(),
    text: z.string(),
    isDeclared: z.boolean(),
  }),
  z.object({
    ...named,
    // The engine says of an op that it does not know that it does not know it.
    op: z.custom<OpName>((op) => typeof op === "string" && op !== "leaf"),
    operands: z.array(z.string().nullable()),
    exponent: z.number().exactOptional(),
  }),
]);

const rules = z.object({
  points: z.number(),
  attempts: z.number().nullable(),
  tolerance: z.number(),
  carriedCredit: z.number(),
  drawsNumbers: z.boolean(),
  seconds: z.number().nullable(),
  isSpeedPaid: z.boolean(),
  hintCosts: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  order: z.enum(["any", "backward"]),
  isVoted: z.boolean(),
  training: z
    .object({
      shape: z.object({
        nin: z.number(),
        nouts: z.array(z.number()),
        activations: z.array(z.enum(activationNames)),
      }),
      parameters: z.array(z.number()),
      examples: z.object({ xs: z.array(z.array(z.number())), ys: z.array(z.number()) }),
      rate: z.number(),
      unanswered: z.enum(["stays", "true"]),
      share: z.object({ by: z.enum(["person", "parameter"]), count: z.number() }),
    })
    .nullable(),
});

const run = z.object({
  step: z.number(),
  holders: z.array(z.string()),
  taken: z.array(z.number().nullable()).nullable(),
}) satisfies z.ZodType<TrainingRun>;

/** How far a training is, as it is stored; one that is not stored yet has not begun. */
export function readRun(text: string | null, { training }: Rules): TrainingRun | null {
  if (training === null) return null;
  return text === null ? firstRun : run.parse(JSON.parse(text));
}

/** An exercise as it was stored, whenever that was: a rule that did not exist then has its default. */
export const storedExercise = z.object({
  title: z.string(),
  source: z.string(),
  graph: z.object({ nodes: z.array(node), output: z.string().nullable() }),
  asked: z.array(z.string()),
  rules: z.preprocess((stored) => ({ ...defaultRules, ...(stored as object) }), rules),
}) satisfies z.ZodType<Exercise>;
