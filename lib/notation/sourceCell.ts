/** A line of code with the place it was pasted at. */
export interface SourceLine {
  readonly text: string;
  /** Line in what was pasted, from 1. */
  readonly line: number;
  /** How many characters were taken off its beginning. */
  readonly shift: number;
}

/** A piece of what was pasted that is read as one program. */
export interface SourceCell {
  /** The heading above it; "" where there is none. */
  readonly title: string;
  readonly lines: readonly SourceLine[];
  /** What a program printed, not a program. */
  readonly isOutput: boolean;
}

const HEADING = /^\s*#{1,6}\s+(\S.*)$/;
const PROMPT = /^\s*>>> ?/;
const CONTINUATION = /^\s*\.\.\.(?:: ?| |$)/;

/** Takes console prompts off: of a transcript only what was typed remains, printed lines become empty. */
export function withoutPrompts(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => PROMPT.test(text))) return lines;
  return lines.map((line) => {
    const prompt = PROMPT.exec(line.text) ?? CONTINUATION.exec(line.text);
    return cutStart(line, prompt === null ? line.text.length : prompt[0].length);
  });
}

/** Takes off the indentation that all lines share; a first line copied from its first letter on may lack it. */
export function dedent(lines: readonly SourceLine[]): readonly SourceLine[] {
  const code = lines.filter(({ text }) => /^\s*[^\s#]/.test(text));
  const [first, ...rest] = code.map(({ text }) => indentOf(text));
  if (first === undefined) return lines;
  const others = rest.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const opensBlock = /[:([{,\\]\s*(?:#.*)?$/.test(code[0]?.text ?? "");
  const isCutFirst = first === 0 && rest.length > 0 && others > 0 && !opensBlock;
  const common = isCutFirst ? others : Math.min(first, others);
  return common === 0 ? lines : lines.map((line) => cutStart(line, Math.min(common, indentOf(line.text))));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A line without its first characters. */
export function cutStart(line: SourceLine, count: number): SourceLine {
  return { ...line, text: line.text.slice(count), shift: line.shift + count };
}

/** A markdown heading's words; null for another line. */
export function headingOf(line: string): string | null {
  const words = HEADING.exec(line)?.[1];
  return words === undefined
    ? null
    : words
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/[*`]/g, "")
        .trim()
        .slice(0, 120);
}
