import { readFileSync } from "node:fs";
import { gradCommand } from "./gradCommand";
import { endWithReader } from "./terminal";

endWithReader();
process.exitCode = gradCommand(process.argv.slice(2), {
  readInput: () => readFileSync(0),
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
