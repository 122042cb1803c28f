/** Something whose jobs run one after another. */
export interface Queue {
  tail: Promise<unknown>;
}

/** Runs a job when all earlier jobs of the queue are done, whether they succeeded or not. */
export function inTurn<T>(queue: Queue, job: () => Promise<T>): Promise<T> {
  const run = queue.tail.then(job);
  queue.tail = run.catch(() => {});
  return run;
}
