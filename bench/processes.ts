import { randomBytes } from "node:crypto";
import pg from "pg";
import { startPostgresql } from "@/lib/server/testing/ownPostgresql";
import { startRedis } from "@/lib/server/testing/spawnCluster";
import { answersOf, type Classroom, hostNeuron, openRound } from "./load/classroom";
import { Fleet } from "./load/fleet";
import { type Served, serveProduct } from "./load/serve";
import { figure, median, medianRatio, type Part, quantile } from "./part";

const STUDENTS = 400;
const SECONDS = 4;

/** What a second process brings: the same room on one process and on two, on PostgreSQL and Redis. */
export const processes: Part = {
  about: `${STUDENTS} students of one room on one process and on two, which share a PostgreSQL and a Redis on this machine; with every client, database and process on its cores.`,
  run: async ({ pairs }) => {
    const services = await startServices();
    const one = await startCluster(1, services);
    const two = await startCluster(2, services);
    try {
      await rateOf(one);
      await rateOf(two);
      const taken: { one: Rate; two: Rate }[] = [];
      for (let pair = 0; pair < pairs; pair += 1) taken.push({ one: await rateOf(one), two: await rateOf(two) });
      const row = (name: string, rates: readonly Rate[]) => [
        name,
        figure(median(rates.map(({ rate }) => rate))),
        figure(median(rates.map(({ p99 }) => p99))),
        figure(median(rates.map(({ processor }) => processor))),
      ];
      return {
        tables: [
          {
            title: "As fast as acknowledged",
            head: ["processes", "answers a second", "p99 (ms)", "processor of the processes (µs an answer)"],
            rows: [
              row(
                "1",
                taken.map((pair) => pair.one),
              ),
              row(
                "2",
                taken.map((pair) => pair.two),
              ),
            ],
          },
        ],
        ratios: [
          {
            ...{ name: "processes: rate of two of one's", better: "more", goal: null },
            value: medianRatio(taken, (pair) => pair.two.rate / pair.one.rate),
          },
        ],
        notes: [
          "On two cores two processes, PostgreSQL, Redis and the clients share what one process had to itself: what a second process costs shows in its processor time an answer, what it brings only where there is a core for it.",
        ],
      };
    } finally {
      await one.stop();
      await two.stop();
      await services.stop();
    }
  },
};

interface Rate {
  readonly rate: number;
  readonly p99: number;
  readonly processor: number;
}

interface Cluster {
  readonly servers: readonly Served[];
  readonly room: Classroom;
  readonly round: string;
  readonly students: Fleet;
  readonly stop: () => Promise<void>;
}

type Services = Awaited<ReturnType<typeof startServices>>;

async function startServices() {
  const own = await startPostgresql();
  const url = own?.url ?? process.env.CHALKGRAD_TEST_DATABASE_URL;
  if (!url) throw new Error("no PostgreSQL: name one in CHALKGRAD_TEST_DATABASE_URL");
  const redis = await startRedis();
  return {
    url,
    redisUrl: redis.url,
    stop: async () => {
      await redis.stop();
      await own?.stop();
    },
  };
}

async function startCluster(size: number, { url, redisUrl }: Services): Promise<Cluster> {
  const name = `chalkgrad_bench_${randomBytes(6).toString("hex")}`;
  await query(url, `CREATE DATABASE "${name}"`);
  const database = new URL(url);
  database.pathname = name;
  const servers: Served[] = [];
  const variables = { DATABASE_URL: database.href, REDIS_URL: `${redisUrl}/${size}` };
  for (let index = 0; index < size; index += 1) servers.push(await serveProduct(variables));
  const [first] = servers;
  if (!first) throw new Error("a cluster has a process at least");
  const room = await hostNeuron(first.url);
  const students = Fleet.start(2);
  await students.join({ url: servers.map((server) => server.url), code: room.code, count: STUDENTS, width: 50 });
  const round = await openRound(room);
  return {
    servers,
    room,
    round,
    students,
    stop: async () => {
      room.console.close();
      await students.stop();
      for (const server of servers) await server.stop();
      await query(url, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}

async function rateOf({ servers, room, round, students }: Cluster): Promise<Rate> {
  const used = async () => {
    const times = await Promise.all(servers.map((server) => server.ask<{ all: number }>("processor")));
    return times.reduce((sum, { all }) => sum + all, 0);
  };
  const before = await used();
  const given = await students.answer({ round, texts: answersOf(room, 95), rate: null, seconds: SECONDS });
  const processor = (1000 * ((await used()) - before)) / Math.max(1, given.latencies.length);
  if (given.unanswered > 0 || Object.keys(given.refusals).length > 0)
    throw new Error(`answers were refused or lost: ${given.unanswered}, ${JSON.stringify(given.refusals)}`);
  return { rate: given.accepted / given.seconds, p99: quantile(given.latencies, 0.99), processor };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
