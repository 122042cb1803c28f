import type { ChildProcess } from "node:child_process";

interface Question {
  readonly number: number;
  readonly name: string;
  readonly payload: unknown;
}

interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: string;
}

let asked = 0;

/** Asks a child process something by name, and waits for what it makes of it. */
export function ask<T>(child: ChildProcess, name: string, payload: unknown = null): Promise<T> {
  asked += 1;
  const number = asked;
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error(`a process ended before it answered "${name}"`));
    const hear = (answer: Answer) => {
      if (answer.number !== number) return;
      child.off("message", hear);
      child.off("exit", end);
      if (answer.error === undefined) resolve(answer.result as T);
      else reject(new Error(answer.error));
    };
    child.on("message", hear);
    child.once("exit", end);
    child.send({ number, name, payload } satisfies Question);
  });
}

/** Answers the parent's questions, each by the function of its name. */
export function answerParent(functions: Readonly<Record<string, (payload: never) => unknown>>): void {
  process.on("message", async ({ number, name, payload }: Question) => {
    const say = (answer: Answer) => process.send?.(answer);
    try {
      say({ number, result: await functions[name]?.(payload as never) });
    } catch (error) {
      say({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
