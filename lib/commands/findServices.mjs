// @ts-check
import { spawnSync } from "node:child_process";
import pg from "pg";

const LOCAL = "postgresql://postgres@127.0.0.1:5432/postgres";

/**
 * Where the tests of several processes find what they share: a PostgreSQL server to make databases on, and a
 * redis-server to start. What is missing is said in one line, and those tests are left out.
 * @returns {Promise<{ env: Record<string, string>, missing: string | null }>}
 */
export async function findServices() {
  const url = process.env.CHALKGRAD_TEST_DATABASE_URL || LOCAL;
  const hasPostgresql = await answers(url);
  const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
  if (hasPostgresql && hasRedis) return { env: { CHALKGRAD_TEST_DATABASE_URL: url }, missing: null };
  const lacks = [...(hasPostgresql ? [] : ["a PostgreSQL"]), ...(hasRedis ? [] : ["a redis-server"])].join(" and ");
  return {
    env: { CHALKGRAD_TEST_DATABASE_URL: "" },
    missing: `Several processes were not tried: ${lacks} is missing.`,
  };
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
