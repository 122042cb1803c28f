import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { PROTOCOL } from "@/lib/protocol/limits";
import type { Answering, Answers, Arrival, Joining } from "./fleet";
import { answerParent } from "./ipc";
import { Wire } from "./wire";

// Some of a room's students, in a process apart from the server's. All times are of the machine's monotonic clock, in ms.

interface Student {
  readonly wire: Wire;
  readonly number: number;
  /** How many answers they have given. */
  given: number;
  /** When what is waited for came; null as long as it has not. */
  reached: number | null;
}

let students: Student[] = [];
// A connection each, as phones have.
const agent = new Agent({ maxSockets: 500 });

answerParent({ join, answer, expect, reached, leave });

/** Students take their seats, so many at a time; where there is no room to join they only connect. */
async function join({ url, code, from, count, width }: Joining): Promise<Arrival> {
  const startedAt = now();
  let next = from;
  const times: number[] = [];
  const come = async () => {
    while (next < from + count) {
      const number = next;
      next += 1;
      const began = now();
      const cookie = code === null ? "" : await takeSeat(url, code, `Student ${number}`);
      const wire = await Wire.open(url, { auth: { code, role: "student", protocol: PROTOCOL }, cookie });
      const student: Student = { wire, number, given: 0, reached: null };
      wire.onEvent = (text) => hear(student, text);
      students.push(student);
      times.push(now() - began);
    }
  };
  await Promise.all(Array.from({ length: width }, come));
  return { startedAt, endedAt: now(), times };
}

let awaited = "\n";
const isNamed = (text: string) => text.startsWith(awaited);
let inside = "";

function hear(student: Student, text: string): void {
  if (isNamed(text) && text.includes(inside)) student.reached ??= now();
}

/** From now on notes when each student hears an event that has a text in it. */
function expect({ event, text }: { event: string; text: string }): void {
  awaited = `["${event}"`;
  inside = text;
  for (const student of students) student.reached = null;
}

/** When the expected event reached each student, once it has reached all. */
async function reached(): Promise<readonly number[]> {
  for (const end = now() + 60_000; now() < end; await new Promise((resolve) => setTimeout(resolve, 5)))
    if (students.every((student) => student.reached !== null)) break;
  return students.map((student) => student.reached ?? Number.POSITIVE_INFINITY);
}

function leave(): void {
  for (const { wire } of students) wire.close();
  students = [];
}

/** Students answer, either as often as they are acknowledged, or at a rate, whatever becomes of it. */
async function answer({ round, texts, rate, seconds }: Answering): Promise<Answers> {
  const latencies: number[] = [];
  const refusals: Record<string, number> = {};
  let accepted = 0;
  let open = 0;
  let sampled = "";
  const startedAt = now();
  const endsAt = startedAt + seconds * 1000;
  /** A latency counts from when the answer was due, so that a server that stands still is not flattered. */
  const give = (student: Student, dueAt: number, then: () => void) => {
    const [node = "", text = ""] = texts[student.given % texts.length] ?? [];
    const own = text.replace("#", String(10 + ((student.number * 7 + student.given * 13) % 89)));
    student.given += 1;
    open += 1;
    student.wire.send("answer:submit", { id: randomBytes(16).toString("hex"), round, node, text: own }, (ack) => {
      open -= 1;
      const at = now();
      if (ack.startsWith('[{"ok":true')) {
        if (at <= endsAt) accepted += 1;
        latencies.push(at - dueAt);
        if (latencies.length === 50) sampled = ack;
      } else {
        const [, code = ack] = /"code":"(\w+)"/.exec(ack) ?? [];
        refusals[code] = (refusals[code] ?? 0) + 1;
      }
      then();
    });
  };
  if (rate === null) {
    const goOn = (student: Student) => {
      if (now() < endsAt) give(student, now(), () => goOn(student));
    };
    for (const student of students) goOn(student);
    await sleepUntil(endsAt);
  } else {
    let due = startedAt;
    let turn = 0;
    while (due < endsAt) {
      for (const at = now(); due <= at && due < endsAt; due += 1000 / rate) {
        const student = students[turn % students.length];
        turn += 1;
        if (student) give(student, due, () => {});
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  for (const end = now() + 20_000; open > 0 && now() < end; ) await sleepUntil(now() + 5);
  return { seconds: (endsAt - startedAt) / 1000, accepted, latencies, refusals, unanswered: open, sampled };
}

function takeSeat(url: string, code: string, name: string): Promise<string> {
  const body = JSON.stringify({ id: randomBytes(16).toString("hex"), code, name });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), origin: url };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/join`, { method: "POST", agent, headers }, (response) => {
      const cookie = response.headers["set-cookie"]?.[0]?.split(";")[0];
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk;
      });
      response.on("end", () => {
        if (cookie) resolve(cookie);
        else reject(new Error(`a join was answered with ${response.statusCode}: ${text}`));
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function sleepUntil(at: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - now())));
}
