import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { type Findings, figure, type Ratio, type Table } from "./part";

const file = "bench/RESULTS.md";
const head = `# What was measured

Written by \`npm run bench\`; \`npm run bench -- PART …\` writes a part anew and leaves the others. A ratio compares two
things that were measured in turns in the same run; absolute figures are this machine's, in the hour that stands with them.
`;

/** Puts a part's findings in the place of its last ones. */
export function writeFindings(part: string, about: string, findings: Findings, loadBefore: number): void {
  const sections = readSections();
  sections.set(part, sectionOf(about, findings, loadBefore));
  const text = [...sections].map(([name, section]) => `## ${name}\n\n${section.trim()}\n`);
  writeFileSync(file, [head, ...text].join("\n"));
}

/** The ratios that stand in the results, by name. */
export function readRatios(): ReadonlyMap<string, number> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const ratios = lines.flatMap((line): [string, number][] => {
    const [, name, value] =
      /^\| (.+?) \| ([\d.,]+) \| (?:[≥≤] [\d.]+|kept), (?:more|less) is better \|/.exec(line) ?? [];
    return name && value ? [[name, Number(value.replaceAll(",", ""))]] : [];
  });
  return new Map(ratios);
}

/** A part's findings as text, as on the screen and in the file. */
export function textOf({ tables, ratios, notes }: Findings): string {
  const shown: Table[] = [...tables];
  if (ratios.length > 0) {
    const rows = ratios.map((ratio) => [ratio.name, figure(ratio.value), goalOf(ratio), isReached(ratio)]);
    shown.push({ title: "", head: ["ratio", "measured", "goal", ""], rows });
  }
  return [...shown.map(tableText), ...notes].join("\n\n");
}

function goalOf({ better, goal }: Ratio): string {
  const words = `${better} is better`;
  if (goal === null) return `kept, ${words}`;
  return `${better === "more" ? "≥" : "≤"} ${goal}, ${words}`;
}

function isReached({ value, better, goal }: Ratio): string {
  if (goal === null) return "";
  return (better === "more" ? value >= goal : value <= goal) ? "reached" : "missed";
}

function tableText({ title, head: columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
  return title === "" ? table : `${title}\n\n${table}`;
}

function sectionOf(about: string, findings: Findings, loadBefore: number): string {
  const at = new Date().toISOString().slice(0, 16).replace("T", " ");
  return `${about}\n\n${machine()}; ${at} UTC; load ${loadBefore.toFixed(1)} before it began; commit ${commit()}.\n\n${textOf(findings)}`;
}

function machine(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, " ").trim() || "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${model}, ${memory} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

function readSections(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
}

/** How many wait for a processor on average of the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}
