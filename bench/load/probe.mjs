// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

// Loaded into a measured server with `node --expose-gc --import`: it says on request what the process holds and has used.
const session = new Session();
session.connect();

/** @type {Record<string, (payload: any) => unknown>} */
const functions = {
  memory: () => {
    // Twice: the first run leaves what finalizers let go of.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { held: heapUsed + external, rss };
  },
  processor: () => {
    const { user, system } = process.cpuUsage();
    return { all: (user + system) / 1000, loop: mainThread() };
  },
  startProfile: async () => {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: 200 });
    await session.post("Profiler.start");
  },
  endProfile: async (/** @type {string} */ file) => {
    const { profile } = await session.post("Profiler.stop");
    writeFileSync(file, JSON.stringify(profile));
  },
};

/** The processor time of the thread that the event loop runs on, in ms; Linux alone tells, in hundredths of a second. */
function mainThread() {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}

process.on("message", async (/** @type {{ number: number, name: string, payload: unknown }} */ message) => {
  const { number, name, payload } = message;
  if (!Object.hasOwn(functions, name)) return;
  process.send?.({ number, result: await functions[name]?.(payload) });
});
