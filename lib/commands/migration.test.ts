import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type { DiffTarget, MigrationList } from "@prisma/schema-engine-wasm";
import { describe, expect, it } from "vitest";
import type { Database, Provider } from "@/lib/records/database";
import { testDatabase, testProviders } from "@/lib/records/testDatabase";
import { postgresqlSchema } from "./generateClients.mjs";
import { root } from "./root.mjs";
import { migrationsAmiss, noDatabase, schemaDifference } from "./schemaEngine";

const folder = join(root, "prisma", "migrations");

describe("migrations", () => {
  it.each(["sqlite", "postgresql"] as const)("for %s are there for all that schema.prisma says", async (provider) => {
    const reached = await schemaOf(provider, "migrations/reached.prisma");
    const from: DiffTarget = { tag: "schemaDatamodel", files: [reached] };
    const to = await schemaOf(provider);
    expect(await schemaDifference(noDatabase(provider), { from, to }), "npm run migration -- NAME").toBe("");
  });

  it("have the same names for both databases", async () => {
    expect(await readdir(join(folder, "postgresql"))).toEqual(await readdir(join(folder, "sqlite")));
  });
});

describe.each(testProviders)("migrations on %s", (provider) => {
  const database = testDatabase(provider);

  // The engine cannot read PostgreSQL's catalogue through its adapter.
  if (provider === "sqlite") {
    it("lead to the schema, and nowhere else", async () => {
      const to = await schemaOf(provider);
      const from: DiffTarget = { tag: "schemaDatasource", files: [to], configDir: "" };
      expect(await schemaDifference(adapterOf(database), { from, to })).toBe("");
    });
  }

  it("are applied in a way that Prisma's own command line agrees with", async () => {
    const parameters = { migrations: await migrationsOf(provider), schema: await schemaOf(provider) };
    expect(await migrationsAmiss(adapterOf(database), parameters)).toBeNull();
  });
});

function adapterOf({ provider, url }: Database) {
  return provider === "sqlite" ? new PrismaLibSql({ url }) : new PrismaPg({ connectionString: url });
}

async function schemaOf(provider: Provider, file = "schema.prisma") {
  const content = await readFile(join(root, "prisma", file), "utf8");
  return { path: "schema.prisma", content: provider === "sqlite" ? content : postgresqlSchema(content) };
}

async function migrationsOf(provider: Provider): Promise<MigrationList> {
  const baseDir = join(folder, provider);
  const names = (await readdir(baseDir)).filter((name) => /^\d/.test(name)).sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => {
      const value = await readFile(join(baseDir, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok", value } as const } };
    }),
  );
  const lock = await readFile(join(baseDir, "migration_lock.toml"), "utf8");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: lock },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}
