import { pino } from "pino";

/** Structured lines on standard error: events, codes and ids; never an answer, a name or a token. */
export const log = pino(
  { level: process.env.LOG_LEVEL || "warn", base: null },
  pino.destination({ dest: 2, sync: true }),
);
