import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { JournalEntry } from "./migrate";

const run = promisify(execFile);

/** Writes the database into a file with PostgreSQL's own pg_dump. */
export async function dumpPostgresql(url: string, file: string): Promise<void> {
  await runTool("pg_dump", ["--format=custom", "--no-owner", `--file=${file}`], url);
}

/** Puts such a file in the place of what the database holds, in one transaction, with pg_restore. */
export async function restorePostgresql(url: string, file: string): Promise<void> {
  const options = ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error"];
  await runTool("pg_restore", [...options, `--dbname=${withoutSecret(url)}`, file], url);
}

/** The migrations that such a file's database had, those that were rolled back left out; null where it has no table of them. */
export async function readDumpedJournal(file: string): Promise<readonly JournalEntry[] | null> {
  const sql = await execute("pg_restore", ["--data-only", "--table=_prisma_migrations", "--file=-", file]);
  const [, header, rows] = /^COPY \S+ \((.*)\) FROM stdin;\n([\s\S]*?)^\\\.$/m.exec(sql) ?? [];
  if (header === undefined || rows === undefined) return null;
  const columns = header.split(", ");
  const [name, finished, rolledBack] = ["migration_name", "finished_at", "rolled_back_at"].map((column) =>
    columns.indexOf(column),
  );
  return rows
    .split("\n")
    .slice(0, -1)
    .map((row) => row.split("\t"))
    .filter((row) => row[rolledBack ?? -1] === nothing)
    .map((row) => ({ name: row[name ?? -1] ?? "", isFinished: row[finished ?? -1] !== nothing }));
}

/** How COPY writes NULL. */
const nothing = "\\N";

/** The password goes by the environment: what stands in a command line everybody on the machine can read. */
async function runTool(tool: "pg_dump" | "pg_restore", parameters: readonly string[], url: string): Promise<void> {
  const { password } = new URL(url);
  const secret = password === "" ? {} : { PGPASSWORD: decodeURIComponent(password) };
  const target = tool === "pg_dump" ? [`--dbname=${withoutSecret(url)}`] : [];
  await execute(tool, [...target, ...parameters], secret);
}

async function execute(
  tool: "pg_dump" | "pg_restore",
  parameters: readonly string[],
  secret: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await run(tool, parameters, {
      env: { ...process.env, ...secret },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === "ENOENT")
      throw new Error(`${tool} is not installed here: install PostgreSQL's client programs, or run it where they are.`);
    throw new Error(`${tool} failed: ${(stderr ?? String(error)).trim()}`);
  }
}

function withoutSecret(url: string): string {
  const plain = new URL(url);
  plain.password = "";
  return plain.href;
}
