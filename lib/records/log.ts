import { pino } from "pino";

/** What waits to be written while nothing can be, in bytes; further lines are dropped. */
const WAITING = 2 ** 20;

const out = pino.destination({ dest: 2, sync: true, maxLength: WAITING });

// A disk that is full, or a reader of the log that is gone, ends no class: what cannot be written is not. Left unheard,
// each failed line would be an error that Next reports with another line, without end.
const ignore = () => {};
out.on("error", ignore);
for (const stream of [process.stdout, process.stderr])
  if (stream.listenerCount("error") === 0) stream.on("error", ignore);

/** Structured lines on standard error: events, codes and ids; never an answer, a name or a token. */
export const log = pino({ level: process.env.LOG_LEVEL || "warn", base: null, serializers: { error: say } }, out);

/** Errors whose message quotes what was read or asked for, which may be somebody's name or answer. */
const quoting = new Set(["SyntaxError", "ZodError", "PrismaClientValidationError"]);

/** What failed and where; of an error JSON would keep its own fields alone, which most have none of. */
function say(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack = "", cause } = error;
  const at = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    ...error,
    name,
    ...(quoting.has(name) ? {} : { message }),
    at: at.map((line) => line.trim()),
    ...(cause instanceof Error ? { cause: say(cause) } : {}),
  };
}
