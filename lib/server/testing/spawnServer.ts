import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real server in a process of its own, on loopback, with its own data. */
export interface SpawnedServer {
  readonly url: string;
  readonly dataDir: string;
  /** What of its environment says where its data is. */
  readonly database: { readonly CHALKGRAD_DATA: string; readonly DATABASE_URL: string };
  /** Ends it without warning, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, as a restart does, and gives its exit code. */
  readonly terminate: () => Promise<number | null>;
  /** Starts it again on the same port and data. */
  readonly restart: () => Promise<void>;
  /** Ends it and deletes its data. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server without Next's pages. Throws with what it said if it does not come up.
 * @param program What Node runs: the sources, as they are or bundled (bundleServer.ts), unless it is the built server.
 */
export async function spawnServer(
  variables: Readonly<Record<string, string>> = {},
  program: readonly string[] = serverUnderTest(),
): Promise<SpawnedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "chalkgrad-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: "",
    CHALKGRAD_DATA: dataDir,
    CHALKGRAD_PAGES: "off",
    HOST: "127.0.0.1",
    PORT: String(port),
    ...variables,
    NODE_ENV: "production" as const,
  };
  let child = await start(program, env);
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return {
    url,
    dataDir,
    database: { CHALKGRAD_DATA: dataDir, DATABASE_URL: env.DATABASE_URL },
    kill: () => end("SIGKILL"),
    terminate: async () => {
      await end("SIGTERM");
      return child.exitCode;
    },
    restart: async () => {
      child = await start(program, env);
    },
    stop: async () => {
      await end("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function serverUnderTest(): readonly string[] {
  const bundle = process.env.CHALKGRAD_SERVER_UNDER_TEST;
  return bundle ? ["--enable-source-maps", bundle] : ["--import", "tsx", "lib/server/main.ts"];
}

async function start(program: readonly string[], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      if (String(chunk).includes("is ready")) resolve();
    });
  });
  return child;
}

/** A port of the loopback address that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
