import { readFileSync } from "node:fs";
import { plain } from "@/components/words/sentence";
import { sayReason } from "@/components/words/unreadable";
import { evaluate } from "@/lib/engine/evaluate";
import { gradReport } from "@/lib/notation/gradReport";
import { writeGraphFile } from "@/lib/notation/graphFile";
import { type Cell, type Mistake, readPython } from "@/lib/notation/python";
import { writeDot } from "@/lib/notation/writeDot";
import { writeMicrograd } from "@/lib/notation/writeMicrograd";
import { writeTorch } from "@/lib/notation/writeTorch";
import { englishWords } from "./englishWords";
import { showFile } from "./terminal";

const HELP = `Usage: npm run -s grad -- [--output NAME] [--cell N] [--to FORMAT] FILE…

Reads micrograd's notation and prints each graph as one line of JSON: every variable and every unnamed value,
operands first, with its data and its gradient d(output)/d(value).

  FILE           a Python program, notes (markdown), or a notebook (.ipynb); - reads standard input
  --output NAME  the variable whose gradient is 1; else backward's receiver, else the last value assigned
  --cell N       of notes with several graphs print the Nth alone, from 1; each line then names its "cell"
  --to FORMAT    print one graph as a program or a drawing instead: pytorch and micrograd run by themselves and print
                 every named node's gradient; dot is Graphviz as draw_dot has it; json is a file the builder opens
  --help         this text

Of notes every graph that can be read is printed; standard error names each cell that was passed over, and why.
Of several files every good one is printed, each line naming its "file"; the exit status is 2 if any of them is bad.
`;

/** An instructor's own machine: only what would exhaust its memory is refused. */
const LIMITS = { maxBytes: 16 * 1024 * 1024, maxNodes: 1_000_000 };

/** What the command reads and where it writes: lines without their ends. */
export interface Terminal {
  readonly readInput: () => Uint8Array;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

interface Options {
  readonly output: string | null;
  readonly cell: number | null;
  readonly to: Format | null;
  readonly files: readonly string[];
}

const writers = {
  pytorch: writeTorch,
  micrograd: writeMicrograd,
  dot: (graph: Cell["graph"]) => writeDot(evaluate(graph)),
  json: writeGraphFile,
} as const;
type Format = keyof typeof writers;

type Parsed = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

function parseOptions(args: readonly string[]): Parsed {
  let output: string | null = null;
  let cell: number | null = null;
  let to: Format | null = null;
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [flag = "", inline] = splitFlag(args[i] ?? "");
    if (flag !== "--output" && flag !== "--cell" && flag !== "--to") {
      if (/^-./.test(flag)) return { ok: false, message: `unknown option ${flag}; --help lists them` };
      files.push(args[i] ?? "");
      continue;
    }
    if (inline === undefined) i += 1;
    const value = inline ?? args[i];
    if (value === undefined || value === "") return { ok: false, message: `${flag} needs a value` };
    if (flag === "--output") output = value;
    else if (flag === "--to") {
      if (!isFormat(value)) {
        return { ok: false, message: `--to needs one of ${Object.keys(writers).join(", ")}, not ${value}` };
      }
      to = value;
    } else if (/^[1-9]\d*$/.test(value)) cell = Number(value);
    else return { ok: false, message: `--cell needs a number from 1, not ${value}` };
  }
  if (files.length === 0)
    return { ok: false, message: "name a file to read, or - for standard input; --help says more" };
  return { ok: true, options: { output, cell, to, files } };
}

function isFormat(value: string): value is Format {
  return Object.hasOwn(writers, value);
}

function splitFlag(arg: string): readonly [string, string | undefined] {
  const at = arg.startsWith("--") ? arg.indexOf("=") : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

function readText(file: string, { readInput }: Terminal): { readonly text: string } | { readonly message: string } {
  try {
    const bytes = file === "-" ? readInput() : readFileSync(file);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") return { message: "no such file" };
    if (code === "EISDIR") return { message: "this is a directory: name a file" };
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return { message: "this is not text in UTF-8" };
    return { message: `cannot be read (${code})` };
  }
}

/** The lines for one file, or the one line that says what is wrong with it. */
function gradOfFile(file: string, options: Options, terminal: Terminal): readonly string[] | string {
  const { output, cell, to, files } = options;
  const shown = file === "-" ? "<stdin>" : showFile(file);
  const source = readText(file, terminal);
  if ("message" in source) return `${shown}: ${source.message}`;
  const reading = readPython(source.text, LIMITS);
  const say = ({ line, column, ...reason }: Mistake, before = "") =>
    `${shown}:${line}:${column}: ${before}${plain(sayReason(reason, englishWords))}`;
  if (!reading.ok) return say(reading.mistake);
  const { cells, remarks } = reading;
  if (cell !== null && cell > cells.length) return `${shown}: there is no cell ${cell}, only ${cells.length}`;
  if (to !== null && cell === null && cells.length > 1) {
    return `${shown}: there are ${cells.length} graphs in this: choose one with --cell`;
  }
  // Among good graphs a bad one is no failure: the lecture's own notes have loops. It is not kept silent either.
  if (cell === null) for (const { reason } of remarks) if (reason) terminal.error(say(reason, "passed over: "));
  const lines: string[] = [];
  for (const [index, drawn] of cells.entries()) {
    if (cell !== null && cell !== index + 1) continue;
    const report = gradReport(drawn, output);
    if (!report.ok) return `${shown}:${report.line}:${report.column}: ${report.message}`;
    if (to !== null) {
      const graph = { ...drawn.graph, output: outputOf(drawn, output) };
      lines.push(writers[to](graph).trimEnd());
      continue;
    }
    const origin = { ...(files.length > 1 ? { file } : {}), ...(cells.length > 1 ? { cell: index + 1 } : {}) };
    lines.push(JSON.stringify({ ...origin, output: report.output, nodes: report.nodes }));
  }
  return lines;
}

function outputOf({ graph, variables }: Cell, name: string | null): string | null {
  return name === null ? graph.output : (variables.get(name) ?? null);
}

/** `npm run -s grad`: prints the graphs of the files that the arguments name. Returns the exit status: 0, or 2 if anything was wrong. */
export function gradCommand(args: readonly string[], terminal: Terminal): number {
  if (args.includes("--help") || args.includes("-h")) {
    terminal.out(HELP.trimEnd());
    return 0;
  }
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    terminal.error(`grad: ${parsed.message}`);
    return 2;
  }
  let status = 0;
  for (const file of parsed.options.files) {
    const lines = gradOfFile(file, parsed.options, terminal);
    if (typeof lines === "string") {
      terminal.error(lines);
      status = 2;
    } else for (const line of lines) terminal.out(line);
  }
  return status;
}
