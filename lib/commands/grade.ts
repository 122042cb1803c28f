import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { gradeSheet } from "./answerSheet";
import { endWithReader, showFile } from "./terminal";

/** `npm run -s grade -- FILE.json` (or `-`): grades an answer sheet, a line of JSON for each answer. */
async function grade(files: readonly string[]): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse("Give one answer sheet: npm run -s grade -- FILE.json");
  let json: string;
  try {
    json = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    return refuse(`${showFile(file)}: ${sayWhy(error)}`);
  }
  const sheet = gradeSheet(json);
  if (!sheet.ok) return refuse(`${showFile(file)}: ${sheet.message}`);
  for (const answer of sheet.answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function sayWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "this is a directory: name a file";
  return `cannot be read (${code ?? error})`;
}

function refuse(message: string): void {
  process.stderr.write(`${message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}

endWithReader();
await grade(process.argv.slice(2));
