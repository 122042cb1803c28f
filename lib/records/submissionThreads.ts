import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Database } from "./database";
import { busyTimeout, pragmas } from "./sqliteAdapter";

type Value = string | number | null;

interface Waiting {
  readonly settle: (inserted: readonly boolean[]) => void;
  readonly fail: (error: Error) => void;
}

/** The thread that stores the answers of one SQLite file: there the disk is waited for, and the server goes on. */
export class SubmissionThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly exited: Promise<void>;
  private asked = 0;
  private isOver = false;

  constructor(url: string, columns: readonly string[]) {
    this.worker = new Worker(new URL("./submissionThread.js", import.meta.url), {
      workerData: { path: fileURLToPath(url), busyTimeout, pragmas, columns },
      // What this process was started with is not for the thread.
      execArgv: [],
    });
    this.worker.on("message", ({ number, inserted, error }) => {
      const waiting = this.waiting.get(number);
      this.waiting.delete(number);
      this.rest();
      if (error === undefined) waiting?.settle(inserted);
      else waiting?.fail(new Error(error));
    });
    const end = (error: Error) => {
      this.isOver = true;
      for (const { fail } of this.waiting.values()) fail(error);
      this.waiting.clear();
    };
    this.worker.on("error", end);
    this.exited = new Promise((resolve) => {
      this.worker.on("exit", () => {
        end(new Error("the thread that stores answers has ended"));
        resolve();
      });
    });
    this.rest();
  }

  /** Whether it stores nothing any more, whatever became of it: a disk that is full lets none begin. */
  get hasEnded(): boolean {
    return this.isOver;
  }

  /** Stores rows, each its columns' values, in one transaction; says of each whether it went in. Rejects where none did. */
  insert(rows: readonly (readonly Value[])[], isLate: boolean): Promise<readonly boolean[]> {
    return new Promise((settle, fail) => {
      this.asked += 1;
      this.waiting.set(this.asked, { settle, fail });
      this.worker.ref();
      this.worker.postMessage({ number: this.asked, rows, isLate });
    });
  }

  /** Ends the thread once all that it was given is stored. */
  async close(): Promise<void> {
    this.worker.ref();
    this.worker.postMessage(null);
    await this.exited;
  }

  /** A thread that has nothing to do keeps no process alive. */
  private rest(): void {
    if (this.waiting.size === 0) this.worker.unref();
  }
}

const threads = new WeakMap<Database, { thread: SubmissionThread }>();

/** The thread of a database on a file, started when first asked for, and anew after it has ended; it ends with the database. */
export function threadOf(database: Database, columns: readonly string[]): SubmissionThread {
  const known = threads.get(database);
  if (known?.thread.hasEnded === false) return known.thread;
  const thread = new SubmissionThread(database.url, columns);
  if (known) known.thread = thread;
  else {
    const latest = { thread };
    threads.set(database, latest);
    database.atEnd(() => latest.thread.close());
  }
  return thread;
}
