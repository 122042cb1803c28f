import { z } from "zod";
import { defaultRules, type Exercise } from "@/lib/classroom/exercise";
import { graphSchema, rulesSchema } from "@/lib/protocol/lessonSchema";

/** The columns that a lesson's and a session's exercise share. */
export const exerciseColumns = { title: true, source: true, graph: true, asked: true, rules: true } as const;

/** An exercise as its columns. */
export function toColumns(exercise: Exercise) {
  const { title, source, graph, asked, rules } = exercise;
  return { title, source, graph: JSON.stringify(graph), asked: JSON.stringify(asked), rules: JSON.stringify(rules) };
}

/** The exercise of stored columns. Throws where a row is not what this code wrote. */
export function fromColumns(row: {
  readonly title: string;
  readonly source: string;
  readonly graph: string;
  readonly asked: string;
  readonly rules: string;
}): Exercise {
  return {
    title: row.title,
    source: row.source,
    graph: graphSchema.parse(JSON.parse(row.graph)),
    asked: z.array(z.string()).parse(JSON.parse(row.asked)),
    // A row from before a rule existed has the rule's default.
    rules: rulesSchema.parse({ ...defaultRules, ...JSON.parse(row.rules) }),
  };
}
