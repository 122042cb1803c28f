import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { gradeSheet } from "./answerSheet";
import { endWithReader, showFile } from "./terminal";

const HELP = `Usage: npm run -s grade -- FILE.json

Judges one student's answer sheet without a server and prints a line of JSON for each answer, in the order given:
its node, verdict, value, misconception, family and note. Earlier answers count, as in a round.

  FILE.json      - reads standard input; the file holds
                 {"program": "a = Value(2.0)\\nL = a*3", "output": "L", "answers": [{"node": "a", "text": "3"}]}
                 where a node is a variable, else a label, and "output" may be left out
  --help         this text

The exit status is 2 if the sheet cannot be judged.
`;

/** `npm run -s grade -- FILE.json` (or `-`): grades an answer sheet, a line of JSON for each answer. */
async function grade(files: readonly string[]): Promise<void> {
  if (files.includes("--help") || files.includes("-h")) {
    process.stdout.write(HELP);
    return;
  }
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse("Give one answer sheet: npm run -s grade -- FILE.json");
  let json: string;
  try {
    const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "this is not text in UTF-8";
  return `cannot be read (${code ?? error})`;
}

function refuse(message: string): void {
  process.stderr.write(`${message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}

endWithReader();
await grade(process.argv.slice(2));
