import { type SpawnedServer, spawnServer } from "@/lib/server/testing/spawnServer";

/** The built server with its pages, as `npm start` starts it. */
export type RunningServer = SpawnedServer;

/** Starts it on a free port of 127.0.0.1 with data of its own; environment variables may be added. */
export function startServer(variables: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  return spawnServer({ CHALKGRAD_PAGES: "on", ...variables }, ["dist/server.js"]);
}
