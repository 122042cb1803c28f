import { z } from "zod";
import { defaultRules, type Exercise, MAX_ASKED, MAX_EXERCISES, withMadeGraph } from "@/lib/classroom/exercise";
import { lossSize, MOST_EXAMPLES, MOST_PARAMETERS, modelProblem, type Training } from "@/lib/classroom/training";
import { activationNames } from "@/lib/engine/activations";
import type { OpName } from "@/lib/engine/ops/table";
import { ops } from "@/lib/engine/ops/table";
import { MAX_NODES } from "@/lib/notation/edit";
import { readLeafText } from "@/lib/notation/numberText";
import { MAX_PROGRAM } from "./limits";
import { textSchema } from "./text";

/** "n" and up to 24 digits or small letters: no id can be a name that every object has. */
export const nodeIdSchema = z.string().regex(/^n[0-9a-z]{1,24}$/);

const numberSchema = z.number().refine(Number.isFinite);

const namedShape = {
  id: nodeIdSchema,
  name: textSchema(80).nullable(),
  label: textSchema(80),
  at: z.strictObject({ x: numberSchema, y: numberSchema }).exactOptional(),
};

const leafSchema = z
  .strictObject({
    ...namedShape,
    op: z.literal("leaf"),
    operands: z.tuple([]),
    data: numberSchema,
    text: textSchema(40),
    isDeclared: z.boolean(),
  })
  .transform((leaf, context) => {
    // People see the text: what they cannot read is not what their answers are judged by.
    const read = readLeafText(leaf.text);
    if (read !== null) return { ...leaf, data: read.value };
    context.addIssue({ code: "custom", message: "not a number" });
    return z.NEVER;
  });

const operationSchema = z.strictObject({
  ...namedShape,
  op: z.enum(Object.keys(ops) as [OpName, ...OpName[]]),
  operands: z.array(nodeIdSchema.nullable()).max(2),
  exponent: numberSchema.exactOptional(),
});

/** One node as it travels; a leaf's number is what its text says. */
export const nodeSchema = z.discriminatedUnion("op", [leafSchema, operationSchema]);

/** A graph as it travels: shapes and sizes alone; what it means is the engine's to check. */
export const graphSchema = z.strictObject({
  nodes: z
    .array(z.unknown())
    .max(MAX_NODES)
    .transform((nodes, context) => {
      const read: z.infer<typeof nodeSchema>[] = [];
      for (const node of nodes) {
        const one = nodeSchema.safeParse(node);
        // The first bad node refuses them all: five thousand complaints would cost a second, and nobody reads them.
        if (!one.success) {
          context.addIssue({ code: "custom", message: "not a node" });
          return z.NEVER;
        }
        read.push(one.data);
      }
      return read;
    }),
  output: nodeIdSchema.nullable(),
});

const creditSchema = z.number().min(0).max(1);
const costSchema = z.number().int().min(0).max(100_000);

const parameterSchema = z.number().min(-1e6).max(1e6);
const sizeSchema = z.number().int().min(1).max(MOST_PARAMETERS);

/** What a class trains, as it travels; a network that no class could train is refused whole. */
export const trainingSchema = z
  .strictObject({
    shape: z.strictObject({
      nin: sizeSchema,
      nouts: z.array(sizeSchema).min(1).max(6),
      activations: z.array(z.enum(activationNames)).min(1).max(6),
    }),
    parameters: z.array(parameterSchema).max(MOST_PARAMETERS),
    examples: z.strictObject({
      xs: z.array(z.array(parameterSchema).max(MOST_PARAMETERS)).max(MOST_EXAMPLES),
      ys: z.array(parameterSchema).max(MOST_EXAMPLES),
    }),
    rate: z.number().min(1e-4).max(10),
    unanswered: z.enum(["stays", "true"]),
    share: z.strictObject({ by: z.enum(["person", "parameter"]), count: sizeSchema }),
  })
  .refine((training) => modelProblem(training) === null)
  .transform((training): Training => training);

/** The rules of an exercise as they travel. */
export const rulesSchema = z.strictObject({
  points: z.number().int().min(0).max(100_000),
  attempts: z.number().int().min(1).max(100).nullable(),
  tolerance: z.number().min(1e-6).max(0.2),
  carriedCredit: creditSchema,
  drawsNumbers: z.boolean(),
  seconds: z.number().int().min(5).max(86_400).nullable(),
  isSpeedPaid: z.boolean(),
  hintCosts: z.tuple([costSchema, costSchema, costSchema, costSchema]),
  // Lessons that were exported before these rules existed do not have them.
  order: z.enum(["any", "backward"]).default(defaultRules.order),
  isVoted: z.boolean().default(defaultRules.isVoted),
  training: trainingSchema.nullable().default(defaultRules.training),
});

/** A title as it travels: one line. */
export const titleSchema = textSchema(120).trim().min(1);

const exerciseShape = z.strictObject({
  title: titleSchema,
  source: textSchema(MAX_PROGRAM),
  graph: graphSchema,
  asked: z
    .array(nodeIdSchema)
    .max(MAX_ASKED)
    .transform((ids) => [...new Set(ids)]),
  rules: rulesSchema,
});

/** An exercise as it travels. */
export const exerciseSchema = exerciseShape.transform((exercise): Exercise => withMadeGraph(exercise));

/** The graphs that are made from a lesson's networks have so many nodes together, twice what a page could send: a small file must not become a huge lesson. */
const MOST_MADE_NODES = 20_000;

/** A lesson as its author sends it. */
export const lessonSchema = z
  .strictObject({
    title: titleSchema,
    about: textSchema(2000),
    exercises: z.array(exerciseShape).min(1).max(MAX_EXERCISES),
  })
  .refine(({ exercises }) => {
    const sizes = exercises.map(({ rules }) => (rules.training === null ? 0 : lossSize(rules.training)));
    return sizes.reduce((sum, size) => sum + size, 0) <= MOST_MADE_NODES;
  })
  .transform(({ exercises, ...lesson }) => ({
    ...lesson,
    exercises: exercises.map((exercise): Exercise => withMadeGraph(exercise)),
  }));
