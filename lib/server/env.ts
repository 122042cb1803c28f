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
  /** How many times as fast as a person a seat may send: for load tests, whose seats stand for more people than they are. */
  CHALKGRAD_PACE: z.coerce.number().int().min(1).default(1),
  /** Participants are deleted so many days after their session ended; without it they are kept. */
  KEEP_PARTICIPANTS_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  /** What Prometheus brings as "Authorization: Bearer …"; without it /metrics answers this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Joins processes that share a PostgreSQL: any seat on any of them. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** For tests: the cookie may choose the made-up language that lays out from right to left. */
  CHALKGRAD_PSEUDO: flag.default(false),
  /** Hosting takes an account. */
  REQUIRE_SIGN_IN: flag.default(false),
  /** What one must know to make an account with a password. */
  REGISTRATION_KEY: z.string().trim().min(8).max(200).optional(),
  /** Signs cookies in the place of a key that is made at the first start and kept with the data. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** An OpenID provider by which hosts sign in. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button says: "Sign in with …". */
  OIDC_NAME: z.string().trim().min(1).max(40).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("warn"),
});

/** What the environment says, read once at the start. */
export type Env = z.infer<typeof schema>;

/** Reads the environment; throws one line that names the variable and what it may be. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const read = schema.safeParse(set);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`The variable ${issue?.path.join(".")} cannot be used: ${issue?.message}.`);
  }
  if (read.data.REDIS_URL && !variables.DATABASE_URL)
    throw new Error("REDIS_URL joins processes that share a PostgreSQL: set DATABASE_URL too, or leave REDIS_URL out.");
  const missing = oidc.filter((name) => read.data[name] === undefined);
  if (missing.length > 0 && missing.length < oidc.length)
    throw new Error(`${missing[0]} is missing: an OpenID provider needs ${oidc.join(", ")}.`);
  return read.data;
}

const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
