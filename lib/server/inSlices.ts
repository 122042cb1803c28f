import { setImmediate } from "node:timers/promises";

/** How long work goes on at a stretch, in ms. */
const SLICE = 5;

/**
 * Works through many in slices: nobody's answer waits for a whole class of them. The job takes from what it is given
 * as much as there is time for. Resolves with the time that it took, in ms, without what others did in between.
 */
export async function inSlices<T>(items: readonly T[], job: (slice: Iterable<T>) => void): Promise<number> {
  let took = 0;
  for (let at = 0; at < items.length; ) {
    const startedAt = performance.now();
    job(
      (function* () {
        const end = startedAt + SLICE;
        do yield items[at++] as T;
        while (at < items.length && performance.now() < end);
      })(),
    );
    took += performance.now() - startedAt;
    if (at < items.length) await setImmediate();
  }
  return took;
}
