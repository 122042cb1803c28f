import { defaultRules } from "@/lib/classroom/exercise";
import type { StageView } from "@/lib/protocol/views";
import { randomFrom } from "./random";
import { connect, host, type TestSeat, until } from "./seats";
import { SimulatedStudent } from "./simulatedStudent";
import type { SpawnedServer } from "./spawnServer";
import { storedTruth } from "./storedTruth";

/** What a simulated lesson is made of. */
export interface Simulation {
  readonly students: number;
  readonly seed: number;
  /** The server is killed and started again in mid-round. */
  readonly isKilled?: boolean;
}

/** What a simulated lesson came to; it throws where any view differs from what is stored. */
export interface Outcome {
  readonly answers: number;
  readonly checks: number;
}

/**
 * Runs a lesson of three exercises, the last one a vote, against a real server with real sockets: late joiners, drops,
 * slow readers, double submits, forged events, late answers, a removal that is taken back, a pause, a killed server.
 * After each step every view is held against the stored truth.
 */
export async function simulate(
  server: SpawnedServer,
  { students, seed, isKilled = false }: Simulation,
): Promise<Outcome> {
  const random = randomFrom(seed);
  const console = await hostExercises(server.url);
  const { code } = console;
  const stage = await connect(server.url, { code, role: "stage", cookies: console.cookies });
  const people: SimulatedStudent[] = [];
  const arrive = async (until_: number) => {
    const names = Array.from({ length: until_ - people.length }, (_, index) => `Student ${people.length + index}`);
    const seats = names.map((name, index) =>
      SimulatedStudent.join({ url: server.url, code, name, random: randomFrom(seed + people.length + index + 1) }),
    );
    people.push(...(await Promise.all(seats)));
  };
  const class_ = { server, console, stage, people };
  let checks = 0;

  const check = async () => {
    await agree(class_);
    checks += 1;
  };
  /** Everybody works through one round, from its opening to its close. */
  const round = async (during: () => Promise<void> = async () => {}) => {
    const last = roundOf(console);
    await order(console, "round:open");
    await until("the round at the host's", () => ![last, ""].includes(roundOf(console)));
    const opened = roundOf(console);
    const works = people.map((student) => student.work(opened));
    await during();
    works.push(...people.slice(works.length).map((student) => student.work(opened)));
    await Promise.all(works);
    await check();
    await order(console, "round:close");
  };

  await arrive(Math.ceil(students * 0.8));
  await round(async () => {
    await arrive(students);
    if (!isKilled) return;
    await until("some answers", () => people.some((student) => student.acknowledged.size > 1));
    await server.kill();
    await server.restart();
  });
  const closed = roundOf(console);
  await Promise.all(people.filter(() => random() < 0.2).map((student) => student.comeLate(closed)));
  if (random() < 0.5) await order(console, "late:accept", { round: closed, participant: null });
  await order(console, "leaderboard:show", { top: 5 });
  await check();
  await order(console, "round:reveal");
  await order(console, "exercise:next");

  await round(async () => {
    if (random() < 0.5) return;
    await order(console, "round:pause");
    await order(console, "round:resume");
  });
  const unlucky = people[Math.floor(random() * people.length)];
  const participant = [...console.rows.values()].find((row) => row.name === unlucky?.seat.views.seat?.name)?.id;
  if (unlucky && participant) {
    await order(console, "participant:remove", { participants: [participant], isRemoved: true });
    await order(console, "participant:remove", { participants: [participant], isRemoved: false });
    await unlucky.comeBack();
  }
  await check();
  await order(console, "exercise:next");

  await round();
  await round();
  await check();
  await order(console, "session:end");
  await agree(class_);
  const answers = people.reduce((sum, student) => sum + student.acknowledged.size, 0);
  for (const seat of [console, stage, ...people]) seat.close();
  return { answers, checks: checks + 1 };
}

async function hostExercises(url: string): Promise<TestSeat & { code: string }> {
  const console = await host(url, "gallery-first-graph");
  await order(console, "exercise:add", { title: "Used twice" });
  const leaf = { id: "n1", name: "a", label: "a", op: "leaf", operands: [], data: 3, text: "3.0", isDeclared: true };
  const nodes = [leaf, { id: "n2", name: "b", label: "b", op: "mul", operands: ["n1", "n1"] }];
  const edits = [{ type: "replace", graph: { nodes, output: "n2" } }];
  await order(console, "graph:edit", { exercise: 1, base: 0, edits, asked: ["n1"] });
  await order(console, "exercise:add", { title: "Voted on" });
  await order(console, "graph:edit", { exercise: 2, base: 0, edits, asked: ["n1"] });
  await order(console, "rules:set", { exercise: 2, rules: { ...defaultRules, isVoted: true } });
  return console;
}

function roundOf(console: TestSeat): string {
  const phase = console.views.console?.stage.room.phase;
  return phase && "roundId" in phase ? phase.roundId : "";
}

/** Gives an order of the host until it is answered; any refusal is a fault. */
async function order(console: TestSeat, event: string, payload: object = {}): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ack = await console.send(event, payload).catch(() => null);
    if (ack?.ok) return;
    if (ack && ack.code !== "TOO_FAST" && ack.code !== "TRY_AGAIN")
      throw new Error(`${event} was refused: ${ack.code}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${event} was never answered`);
}

interface Class {
  readonly server: SpawnedServer;
  readonly console: TestSeat;
  readonly stage: TestSeat;
  readonly people: readonly SimulatedStudent[];
}

/** Waits until every view says what is stored, and throws with what does not. */
async function agree({ server, console, stage, people }: Class): Promise<void> {
  const surprises = people.flatMap((student) => student.surprises);
  if (surprises.length > 0) throw new Error(`surprises: ${surprises.slice(0, 5).join("; ")}`);
  const truth = await storedTruth(server.database, codeOf(console));
  if (new Set(truth.events).size !== truth.events.length) throw new Error("an answer is stored twice");
  const stored = new Set(truth.events);
  const lost = people.flatMap((student) => [...student.acknowledged].filter((id) => !stored.has(id)));
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged answers are not stored`);

  await until("the host's grid to agree with the records", () => {
    const rows = [...console.rows.values()];
    return rows.length === people.length && rows.every((row) => truth.people.get(row.id)?.score === row.score);
  });
  await until("every student's score to agree with the records", () => {
    // While a vote goes on nobody is told what it earns.
    const { phase } = console.views.console?.stage.room ?? {};
    const hidden = phase?.type === "round" && phase.ballot !== null ? phase.roundId : "";
    const scores = new Map(
      [...truth.people.values()].map((work) => [work.name, work.score - (work.scores.get(hidden) ?? 0)]),
    );
    return people.every(({ seat }) => scores.get(seat.views.seat?.name ?? "") === seat.views.seat?.score);
  });
  const saying = (shown?: StageView) => JSON.stringify([shown?.tallies, shown?.room]);
  const [atHost, onStage] = [() => saying(console.views.console?.stage), () => saying(stage.views.stage)];
  await until(
    () => `the stage and the host to say the same: ${atHost()} and ${onStage()}`,
    () => atHost() === onStage(),
  );
  const rooms = () => new Set(people.map(({ seat }) => JSON.stringify(seat.views.room)));
  await until("all students to see the same room", () => rooms().size === 1);
}

function codeOf(console: TestSeat): string {
  return console.views.console?.stage.room.code ?? "";
}
