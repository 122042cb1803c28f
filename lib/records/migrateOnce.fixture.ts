import { migrate } from "./migrate";

// A process of its own for migrate.test.ts: migrates the database it is told and prints what it applied.
const provider = process.env.MIGRATE_PROVIDER === "postgresql" ? "postgresql" : "sqlite";
const applied = await migrate({ provider, url: process.env.MIGRATE_URL ?? "" });
process.stdout.write(JSON.stringify(applied));
