import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { gradeSheet } from "./answerSheet";

/** `npm run -s grade -- FILE.json` (or `-`): grades an answer sheet, a line of JSON for each answer. */
async function grade(files: readonly string[]): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse("Give one answer sheet: npm run -s grade -- FILE.json");
  let json: string;
  try {
    json = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const sheet = gradeSheet(json);
  if (!sheet.ok) return refuse(`${file}: ${sheet.message}`);
  for (const answer of sheet.answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function refuse(message: string): void {
  process.stderr.write(`${message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}

await grade(process.argv.slice(2));
