import { readFileSync } from "node:fs";
import { listFiles } from "./hashFiles.mjs";
import { importGraph } from "./importGraph";
import { importProblems } from "./importRules";

// Prints each import that runs against the architecture; ends with 1 if there is one.
const folders = ["app", "bench", "components", "e2e", "lib", "prisma"];
const files = folders.flatMap(listFiles).filter((path) => !path.startsWith("lib/records/generated/"));
const problems = importProblems(importGraph(files), isBrowserCode);
for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

function isBrowserCode(path: string): boolean {
  if (/^(components|lib\/client)\//.test(path)) return true;
  return path.startsWith("app/") && /^["']use client["']/.test(readFileSync(path, "utf8"));
}
