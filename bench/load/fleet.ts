import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ask } from "./ipc";

/** So many students, named by number from one on; without a code they only connect. */
export interface Joining {
  readonly url: string;
  readonly code: string | null;
  readonly from: number;
  readonly count: number;
  /** How many come at a time. */
  readonly width: number;
}

/** How students came: times of the machine's monotonic clock, and how long each one took, in ms. */
export interface Arrival {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly times: readonly number[];
}

/** What students answer: at a rate, all together a second, or as fast as they are acknowledged. */
export interface Answering {
  readonly round: string;
  /** Node and text of everybody's first answer, second answer … A # becomes a number of the student's own. */
  readonly texts: readonly (readonly [string, string])[];
  readonly rate: number | null;
  readonly seconds: number;
}

/** What became of the answers. */
export interface Answers {
  readonly seconds: number;
  /** Acknowledged as taken within the time. */
  readonly accepted: number;
  /** Of all acknowledged ones, from when each was due, in ms. */
  readonly latencies: readonly number[];
  readonly refusals: Readonly<Record<string, number>>;
  readonly unanswered: number;
  /** One acknowledgement as it came, for its size. */
  readonly sampled: string;
}

/** The client processes: students spread over some processes apart from the server's. */
export class Fleet {
  private constructor(private readonly children: readonly ChildProcess[]) {}

  /** Starts the processes; no student is there yet. */
  static start(size: number): Fleet {
    const child = () =>
      spawn(process.execPath, ["--import", "tsx", "bench/load/crowd.ts"], {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
    return new Fleet(Array.from({ length: size }, child));
  }

  /** Students take their seats, `width` of them at a time over all processes. */
  async join(to: {
    readonly url: string | readonly string[];
    readonly code: string | null;
    readonly count: number;
    readonly width: number;
  }) {
    const share = Math.ceil(to.count / this.children.length);
    const urls = [to.url].flat();
    const arrivals = await Promise.all(
      this.children.map((child, index) => {
        const count = Math.min(share, to.count - index * share);
        const width = Math.ceil(to.width / this.children.length);
        const url = urls[index % urls.length] ?? "";
        return ask<Arrival>(child, "join", { ...to, url, from: index * share, count, width } satisfies Joining);
      }),
    );
    const began = Math.min(...arrivals.map(({ startedAt }) => startedAt));
    const ended = Math.max(...arrivals.map(({ endedAt }) => endedAt));
    return { ms: ended - began, times: arrivals.flatMap(({ times }) => times) };
  }

  /** Everybody answers. */
  async answer(answering: Answering): Promise<Answers> {
    const rate = answering.rate === null ? null : answering.rate / this.children.length;
    const parts = await Promise.all(
      this.children.map((child) => ask<Answers>(child, "answer", { ...answering, rate } satisfies Answering)),
    );
    const refusals: Record<string, number> = {};
    for (const part of parts)
      for (const [code, count] of Object.entries(part.refusals)) refusals[code] = (refusals[code] ?? 0) + count;
    return {
      seconds: answering.seconds,
      accepted: sum(parts.map(({ accepted }) => accepted)),
      latencies: parts.flatMap(({ latencies }) => latencies),
      refusals,
      unanswered: sum(parts.map(({ unanswered }) => unanswered)),
      sampled: parts[0]?.sampled ?? "",
    };
  }

  /** From now on notes when an event with a text in it reaches each student. */
  async expect(event: string, text: string): Promise<void> {
    await Promise.all(this.children.map((child) => ask(child, "expect", { event, text })));
  }

  /** When it reached each, once it has reached all; infinity for whom it did not reach within a minute. */
  async reached(): Promise<readonly number[]> {
    return (await Promise.all(this.children.map((child) => ask<number[]>(child, "reached")))).flat();
  }

  /** Everybody's connection ends. */
  async leave(): Promise<void> {
    await Promise.all(this.children.map((child) => ask(child, "leave")));
  }

  async stop(): Promise<void> {
    for (const child of this.children) {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
