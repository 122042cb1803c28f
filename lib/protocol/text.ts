import { z } from "zod";

/**
 * Text that every database can keep and give back: no half of a surrogate pair and no NUL. SQLite stores the one as
 * broken UTF-8, which ends the process that reads it; PostgreSQL refuses both, with everything that is committed along.
 */
export function textSchema(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => !/[\0\p{Cs}]/u.test(text));
}
