import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./spawnServer";

/** A PostgreSQL server of the test's own, which may be restarted. */
export interface OwnPostgresql {
  readonly url: string;
  /** Ends it at once, without a checkpoint, and starts it again: it recovers what was committed from its log. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts one where this machine has the programs for it; null elsewhere. */
export async function startPostgresql(): Promise<OwnPostgresql | null> {
  const programs = await findPrograms();
  if (!programs) return null;
  const folder = await mkdtemp(join(tmpdir(), "chalkgrad-postgresql-"));
  const user = await ownerOf(folder);
  const data = join(folder, "data");
  const options = ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--no-sync"];
  execFileSync(join(programs, "initdb"), options, { stdio: "ignore", ...user });
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const start = async (): Promise<ChildProcess> => {
    // Only the program is killed, not the machine, so what it wrote is there without waiting for the disk.
    const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"];
    const parameters = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
    const child = spawn(join(programs, "postgres"), parameters, { stdio: "ignore", ...user });
    await answering(url);
    return child;
  };
  let child = await start();
  const end = async () => {
    // "Immediate": as after a crash, but nothing of it stays behind.
    child.kill("SIGQUIT");
    if (child.exitCode === null) await once(child, "exit");
  };
  return {
    url,
    restart: async () => {
      await end();
      child = await start();
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findPrograms(): Promise<string | null> {
  const versions = await readdir("/usr/lib/postgresql").catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join("/usr/lib/postgresql", newest, "bin");
}

/** It refuses to run as root: then as the user that its package made, to whom the folder is given. */
async function ownerOf(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  await chown(folder, uid, gid);
  return { uid, gid };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("PostgreSQL did not start");
}
