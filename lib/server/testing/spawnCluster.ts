import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createConnection } from "node:net";
import pg from "pg";
import { startPostgresql } from "./ownPostgresql";
import { freePort, type SpawnedServer, spawnServer } from "./spawnServer";

/** Several real processes that share a PostgreSQL database and a Redis of their own. Each use of `url` names another one. */
export interface SpawnedCluster extends SpawnedServer {
  readonly servers: readonly SpawnedServer[];
  /** Whether its PostgreSQL is its own, so that `kill` restarts it; else it breaks every connection to it. */
  readonly hasOwnPostgresql: boolean;
  readonly redisUrl: string;
}

/**
 * Starts `size` processes on a database made for them. `kill` is a bad day: it ends one of them without warning and
 * restarts PostgreSQL and Redis; `restart` brings the one back.
 * @param shared The URL of a server to make the database on where this machine has no programs to start one.
 */
export async function spawnCluster(size: number, shared: string): Promise<SpawnedCluster> {
  const own = await startPostgresql();
  const postgresql = own?.url ?? shared;
  const name = `chalkgrad_test_${randomBytes(6).toString("hex")}`;
  await query(postgresql, `CREATE DATABASE "${name}"`);
  const database = new URL(postgresql);
  database.pathname = name;
  const redis = await startRedis();
  const variables = { DATABASE_URL: database.href, REDIS_URL: redis.url };
  const servers: SpawnedServer[] = [];
  for (let index = 0; index < size; index += 1) servers.push(await spawnServer(variables));
  const [first] = servers;
  if (!first) throw new Error("a cluster has a process at least");
  let turn = 0;
  let killed = first;
  return {
    servers,
    hasOwnPostgresql: own !== null,
    redisUrl: redis.url,
    get url() {
      turn += 1;
      return servers[turn % size]?.url ?? first.url;
    },
    dataDir: first.dataDir,
    database: first.database,
    kill: async () => {
      killed = servers[turn % size] ?? first;
      await killed.kill();
      if (own) await own.restart();
      else
        await query(
          postgresql,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
        );
      await redis.restart();
    },
    terminate: () => first.terminate(),
    restart: () => killed.restart(),
    stop: async () => {
      for (const server of servers) await server.stop();
      await redis.stop();
      await query(postgresql, `DROP DATABASE "${name}" WITH (FORCE)`);
      await own?.stop();
    },
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** A Redis of its own, in memory alone. */
export async function startRedis() {
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const parameters = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    const child = spawn("redis-server", parameters, { stdio: "ignore" });
    await listening(port);
    return child;
  };
  let child = await start();
  const stop = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await stop();
      child = await start();
    },
    stop,
  };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = createConnection(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Redis did not start");
}
