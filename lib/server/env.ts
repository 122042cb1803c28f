import { z } from "zod";

const flag = z.enum(["0", "1", "true", "false", ""]).transform((text) => text === "1" || text === "true");

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  /** Where the product is reached from outside, when that is not what the request's Host says. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Behind a proxy that sets X-Forwarded-For and X-Forwarded-Proto. */
  TRUST_PROXY: flag.default(false),
  /** "off": sockets and the doors to a room alone, for load and failure tests. */
  CHALKGRAD_PAGES: z.enum(["on", "off"]).default("on"),
  /** Participants are deleted so many days after their session ended; without it they are kept. */
  KEEP_PARTICIPANTS_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  /** What Prometheus brings as "Authorization: Bearer …"; without it /metrics answers this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Joins processes that share a PostgreSQL: any seat on any of them. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("warn"),
});

/** What the environment says, read once at the start. */
export type Env = z.infer<typeof schema>;

/** Reads the environment; throws one line that names the variable and what it may be. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const read = schema.safeParse(set);
  if (read.success) {
    if (read.data.REDIS_URL && !variables.DATABASE_URL)
      throw new Error(
        "REDIS_URL joins processes that share a PostgreSQL: set DATABASE_URL too, or leave REDIS_URL out.",
      );
    return read.data;
  }
  const [issue] = read.error.issues;
  throw new Error(`The variable ${issue?.path.join(".")} cannot be used: ${issue?.message}.`);
}
