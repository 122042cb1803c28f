import { readNotebook } from "./notebook";
import { cutStart, dedent, headingOf, type SourceCell, type SourceLine, withoutPrompts } from "./sourceCell";

const FENCE = /^\s*(`{3,}|~{3,})\s*([\w+-]*)/;
const PYTHON: ReadonlySet<string> = new Set(["", "python", "py", "python3", "ipython", "ipython3", "pycon"]);
const IN = /^\s*In\s*\[[\d* ]*\]:? ?/;
const OUT = /^\s*Out(?:\s*\[[\d* ]*\])?\s*:?\s*$|^\s*Out\s*\[[\d* ]*\]:/;
const CONTINUED = /^\s*\.\.\.: ?/;

/** What was pasted, cut into programs: a notebook file's cells, the fenced blocks of notes, a console's inputs, or the whole. */
export function cutCells(text: string): readonly SourceCell[] {
  const cells = readNotebook(text) ?? fencedCells(linesOf(text)) ?? [wholeCell(linesOf(text))];
  return cells.flatMap(cutAtPrompts).map((cell) => ({ ...cell, lines: runHere(dedent(withoutPrompts(cell.lines))) }));
}

/** The whole text as one program, whatever is in it. */
export function wholeText(text: string): SourceCell {
  return wholeCell(runHere(dedent(withoutPrompts(linesOf(text)))));
}

/** The commands over a cell whose lines Python runs all the same; %%timeit keeps nothing of what it ran. */
const RUNNING: ReadonlySet<string> = new Set(["time", "capture", "prun"]);

/** What a notebook runs as Python of a cell: under `%%bash`, `%%writefile x.py` and most of their like nothing. */
function runHere(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const [, command] = /^%%(\w+)/.exec(lines[first]?.text ?? "") ?? [];
  return command === undefined || RUNNING.has(command) ? lines : lines.slice(0, first + 1);
}

function wholeCell(lines: readonly SourceLine[]): SourceCell {
  return { title: "", lines, isOutput: false };
}

function linesOf(text: string): readonly SourceLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  return lines.map((line, i) => ({ text: line, line: i + 1, shift: 0 }));
}

interface Fence {
  readonly mark: string;
  readonly isPython: boolean;
  readonly isOutput: boolean;
}

/** The fenced blocks of markdown, each under the heading before it; null where there is none. */
function fencedCells(lines: readonly SourceLine[]): readonly SourceCell[] | null {
  const cells: SourceCell[] = [];
  let title = "";
  let before = "";
  let fence: Fence | null = null;
  let block: SourceLine[] = [];
  const end = () => {
    if (fence?.isPython) cells.push({ title, lines: block, isOutput: fence.isOutput });
    fence = null;
    block = [];
    before = "";
  };
  let hasFence = false;
  for (const line of lines) {
    const [, mark = "", language = ""] = FENCE.exec(line.text) ?? [];
    if (fence === null) {
      if (mark !== "") {
        hasFence = true;
        fence = { mark, isPython: PYTHON.has(language.toLowerCase()), isOutput: OUT.test(before) };
      } else if (line.text.trim() !== "") {
        title = headingOf(line.text) ?? title;
        before = line.text;
      }
    } else if (mark.startsWith(fence.mark) && language === "") end();
    else block.push(line);
  }
  if (fence !== null) end();
  return hasFence ? cells : null;
}

/** `In [3]:` begins a cell, `Out[3]:` and a lone `Out` begin what it printed. */
function cutAtPrompts(cell: SourceCell): readonly SourceCell[] {
  const hasIn = cell.lines.some(({ text }) => IN.test(text));
  if (!hasIn && !cell.lines.some(({ text }) => OUT.test(text))) return [cell];
  const cells: SourceCell[] = [];
  let block: SourceLine[] = [];
  let isOutput = cell.isOutput;
  const begin = (nextIsOutput: boolean) => {
    const body = hasIn || isOutput ? { title: cell.title, lines: block } : withoutProse(block, cell.title);
    if (block.some(({ text }) => text.trim() !== "")) cells.push({ ...body, isOutput });
    block = [];
    isOutput = nextIsOutput;
  };
  for (const line of cell.lines) {
    const input = IN.exec(line.text);
    if (input !== null) begin(false);
    else if (OUT.test(line.text)) begin(true);
    // Without prompts nothing says where a printed text ends but the next empty line.
    else if (isOutput && !hasIn && line.text.trim() === "" && block.some(({ text }) => !OUT.test(text))) begin(false);
    const continued = hasIn ? CONTINUED.exec(line.text) : null;
    block.push(cutStart(line, input?.[0].length ?? continued?.[0].length ?? 0));
  }
  begin(false);
  return cells;
}

const CODE = /^\s*(?:[\w.]+(?:\s*,\s*[\w.]+)*\s*(?:[-+*/]{0,2}=|\()|#|import\s|from\s|class\s|def\s|%|!|@|"""|''')/;

/** Notes copied from a rendered page have their text between the code: lines before the first code are a title. */
function withoutProse(lines: readonly SourceLine[], title: string): { title: string; lines: readonly SourceLine[] } {
  const at = lines.findIndex(({ text }) => CODE.test(text));
  if (at <= 0) return { title, lines };
  const prose = lines.slice(0, at).findLast(({ text }) => text.trim() !== "");
  return { title: prose?.text.trim() ?? title, lines: lines.slice(at) };
}
