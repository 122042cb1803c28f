import { showFile } from "./terminal";

/** Runs one of the two commands on the file that the command line names, and ends in words, whatever happens. */
export async function runBackup(name: string, work: (file: string) => Promise<string>): Promise<void> {
  const [file, ...others] = process.argv.slice(2);
  try {
    if (file === undefined || others.length > 0 || file.startsWith("-"))
      throw new Error(`Name one file: npm run ${name} -- FILE`);
    process.stdout.write(`${showFile(await work(file))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
