import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import type { Provider } from "@/lib/records/database";
import { postgresqlSchema } from "./generateClients.mjs";
import { root } from "./root.mjs";
import { noDatabase, schemaDifference } from "./schemaEngine";

const folder = join(root, "prisma", "migrations");
// The schema as the last migration left it: the next one starts there, so no database is needed to compare with.
const reached = join(folder, "reached.prisma");

/** `npm run migration -- NAME`: writes what changed in schema.prisma as the next migration, for both databases. */
async function writeMigration(title: string | undefined): Promise<void> {
  if (!title || !/^[a-z0-9_]+$/.test(title)) throw new Error("Give the migration a name: npm run migration -- a_name");
  const schema = await readFile(join(root, "prisma", "schema.prisma"), "utf8");
  const before = await readFile(reached, "utf8").catch(() => "");
  const scripts = {
    sqlite: await script(before, schema, "sqlite"),
    postgresql: await script(before, schema, "postgresql"),
  };
  if (!scripts.sqlite && !scripts.postgresql)
    throw new Error("schema.prisma has not changed since the last migration.");
  const name = `${await nextNumber()}_${title}`;
  for (const provider of ["sqlite", "postgresql"] as const) {
    const file = join(folder, provider, name, "migration.sql");
    await mkdir(join(folder, provider, name), { recursive: true });
    // A change that one database does not see still takes its number there.
    await writeFile(file, `${scripts[provider] || "SELECT 1;"}\n`);
    process.stdout.write(`${file}\n`);
  }
  await writeFile(reached, schema);
  process.stdout.write("Read both by hand before committing them: a rename is written as a drop and an add.\n");
}

function script(before: string, after: string, provider: Provider): Promise<string> {
  const derive = provider === "sqlite" ? (schema: string) => schema : postgresqlSchema;
  const file = (content: string) => ({ path: "schema.prisma", content: derive(content) });
  const from: DiffTarget = before ? { tag: "schemaDatamodel", files: [file(before)] } : { tag: "empty" };
  return schemaDifference(noDatabase(provider), { from, to: file(after) });
}

async function nextNumber(): Promise<string> {
  const names = await readdir(join(folder, "sqlite")).catch(() => []);
  const last = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)).filter(Number.isFinite));
  return String(last + 1).padStart(4, "0");
}

try {
  await writeMigration(process.argv[2]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
