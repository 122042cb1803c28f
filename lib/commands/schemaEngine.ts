import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { DiffTarget, SchemaEngine as Engine, MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm";
import type * as EngineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Provider } from "@/lib/records/database";

/**
 * The SQL that leads from one state of the schema to another, "" where they are the same.
 * Prisma's schema engine as WebAssembly: its command line would download a native one.
 * @param adapter Only asked for a database where a target is a folder of migrations; see `noDatabase`.
 */
export async function schemaDifference(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  { from, to }: { readonly from: DiffTarget; readonly to: SchemaContainer },
): Promise<string> {
  return withEngine(adapter, to, async (engine) => {
    const target: DiffTarget = { tag: "schemaDatamodel", files: [to] };
    const { stdout } = await engine.diff({ from, to: target, script: true, exitCode: null, filters });
    const script = (stdout ?? "").trim();
    return script === "-- This is an empty migration." ? "" : script;
  });
}

/** What Prisma's own command line finds amiss with a database's migrations: null where it is up to date. */
export async function migrationsAmiss(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  { migrations, schema }: { readonly migrations: MigrationList; readonly schema: SchemaContainer },
): Promise<object | null> {
  return withEngine(adapter, schema, async (engine) => {
    const parameters = { migrationsList: migrations, optInToShadowDatabase: false, filters };
    const { history, editedMigrationNames, failedMigrationNames } = await engine.diagnoseMigrationHistory(parameters);
    if (!history && editedMigrationNames.length + failedMigrationNames.length === 0) return null;
    return { history, editedMigrationNames, failedMigrationNames };
  });
}

async function withEngine<Result>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: SchemaContainer,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  loadedEngine ??= loadEngine();
  const Schema = await loadedEngine;
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await Schema.new({ datamodels: [[schema.path, schema.content]] }, () => {}, bound);
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
}

const filters = { externalTables: [], externalEnums: [] };

/** An adapter with which two schemas are compared without a database to connect to. */
export function noDatabase(provider: Provider): SqlMigrationAwareDriverAdapterFactory {
  return provider === "sqlite" ? new PrismaLibSql({ url: ":memory:" }) : absentPostgresql;
}

const refuse = async () => {
  throw new Error("There is no database behind this adapter.");
};

// The engine asks for the server's version at once, and for nothing else.
const absentConnection: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "none",
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150_000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

const absentPostgresql: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "none",
  connect: async () => absentConnection,
  connectToShadowDb: async () => absentConnection,
};

type Loaded = typeof EngineModule & { SchemaEngine: typeof Engine; __wbg_set_wasm(exports: WebAssembly.Exports): void };

// Loaded once: its glue keeps views of the first instance's memory.
let loadedEngine: Promise<typeof Engine> | undefined;

// The package's own entry imports its .wasm file, which Node runs only behind a flag.
async function loadEngine(): Promise<typeof Engine> {
  const glue: Loaded = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const entry = import.meta.resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(fileURLToPath(entry.replace(/\.js$/, "_bg.wasm")));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue.SchemaEngine;
}
