// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const generated = join(root, "lib", "records", "generated");
const prisma = join(root, "node_modules", "prisma", "build", "index.js");

/**
 * PostgreSQL's schema, which is the committed one but for its provider and where its client goes.
 * @param {string} schema
 */
export function postgresqlSchema(schema) {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace(/output( *)= ".*"/, 'output$1= "./postgresql"');
}

/**
 * Writes Prisma's client for each database into lib/records/generated.
 * @param {Pick<import("./run.mjs").RunOptions, "onStart">} [options]
 */
export async function generateClients(options = {}) {
  const schema = join(root, "prisma", "schema.prisma");
  const derived = join(generated, "postgresql.prisma");
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  writeFileSync(derived, postgresqlSchema(readFileSync(schema, "utf8")));
  const results = await Promise.all(
    [schema, derived].map((file) =>
      run(process.execPath, [prisma, "generate", "--schema", file], { ...options, env, output: "capture" }),
    ),
  );
  const failed = results.find(({ code }) => code !== 0);
  if (failed) throw new Error(`Prisma could not write its client:\n${failed.output}`);
}

/** A hash of all that `generateClients` depends on. */
export function generateHash() {
  return hashFiles(["prisma/schema.prisma", "package-lock.json", "lib/commands/generateClients.mjs"]);
}

// Prisma downloads a schema engine that `generate` never runs, unless one is named: name a file that cannot run.
const env = { PRISMA_SCHEMA_ENGINE_BINARY: join(root, "package.json"), CHECKPOINT_DISABLE: "1", NO_COLOR: "1" };
