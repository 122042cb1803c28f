import { z } from "zod";
import { graphSchema, nodeIdSchema, nodeSchema } from "./lessonSchema";
import { textSchema } from "./text";

/** A finite number. */
export const numberSchema = z.number().refine(Number.isFinite);

/** One edit of a graph as it comes over the wire. */
export const editSchema = z.discriminatedUnion("type", [
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
