import { z } from "zod";
import { defaultRules, type Exercise } from "@/lib/classroom/exercise";
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
});

/** An exercise as it was stored, whenever that was: a rule that did not exist then has its default. */
export const storedExercise = z.object({
  title: z.string(),
  source: z.string(),
  graph: z.object({ nodes: z.array(node), output: z.string().nullable() }),
  asked: z.array(z.string()),
  rules: z.preprocess((stored) => ({ ...defaultRules, ...(stored as object) }), rules),
}) satisfies z.ZodType<Exercise>;
