/** Something whose jobs run one after another. */
export interface Queue {
  tail: Promise<unknown>;
}

/** Runs a job when all earlier jobs of all these queues are done; later ones of any of them wait for it. */
export function inTurnOfAll<T>(queues: readonly Queue[], job: () => Promise<T>): Promise<T> {
  const run = Promise.all(queues.map((queue) => queue.tail)).then(job);
  const done = run.catch(() => {});
  for (const queue of queues) queue.tail = done;
  return run;
}

/** Runs a job when all earlier jobs of the queue are done, whether they succeeded or not. */
export function inTurn<T>(queue: Queue, job: () => Promise<T>): Promise<T> {
  const run = queue.tail.then(job);
  queue.tail = run.catch(() => {});
  return run;
}
