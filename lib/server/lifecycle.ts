/** Work that has begun and not been answered yet, so that a process which is to stop can finish it first. */
const underWay = new Set<Promise<unknown>>();
let stopping = false;

/** Whether this process takes nothing new any more. */
export function isStopping(): boolean {
  return stopping;
}

/** From now on nothing new is taken. */
export function beginToStop(): void {
  stopping = true;
}

/** Counts a piece of work as under way until it settles. */
export function track<T>(work: Promise<T>): Promise<T> {
  underWay.add(work);
  const settle = () => underWay.delete(work);
  work.then(settle, settle);
  return work;
}

/** Resolves once nothing is under way, or after so many milliseconds; false where something still is. */
export async function drained(patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  let isLate = false;
  late.then(() => {
    isLate = true;
  });
  while (underWay.size > 0 && !isLate) await Promise.race([late, Promise.allSettled([...underWay])]);
  clearTimeout(timer);
  return underWay.size === 0;
}
