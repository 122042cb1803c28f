import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/lib/server/testing/spawnServer";
import { ask } from "./ipc";

/** A server under load, in a process of its own on loopback. */
export interface Served {
  readonly url: string;
  readonly dataDir: string;
  /** Asks the probe inside it. */
  readonly ask: <T>(name: string, payload?: unknown) => Promise<T>;
  readonly stop: () => Promise<void>;
}

/** The built server without its pages. Seats may send as fast as they like: the load is a class's, its seats are fewer. */
export function serveProduct(variables: Readonly<Record<string, string>> = {}): Promise<Served> {
  return serve(["dist/server.js"], { CHALKGRAD_PAGES: "off", CHALKGRAD_PACE: "10000", ...variables });
}

/** A socket.io server that does nothing but acknowledge: the ceiling. */
export function serveBare(): Promise<Served> {
  return serve(["--import", "tsx", "bench/load/bareServer.ts"], {});
}

async function serve(program: readonly string[], variables: Readonly<Record<string, string>>): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), "chalkgrad-bench-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["--expose-gc", "--import", "./bench/load/probe.mjs", ...program], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      ...{ DATABASE_URL: "", REDIS_URL: "", NODE_ENV: "production", HOST: "127.0.0.1" },
      ...{ CHALKGRAD_DATA: dataDir, PORT: String(port), ...variables },
    },
  });
  await ready(child);
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    ask: (name, payload) => ask(child, name, payload),
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      if (String(chunk).includes("is ready")) resolve();
    });
  });
}
