import type { NodeId } from "@/lib/engine/graph";
import { type Cell, lineStarts } from "./cell";
import { readProgram } from "./program";
import { isRefusal } from "./refusal";
import type { Statement } from "./statement";
import type { Step } from "./step";

/** Lines of a program that belong together: those of one statement, or of several on one line. */
export interface Unit {
  readonly text: string;
  readonly statements: readonly Statement[];
  /** The comment behind the last statement, with its #; "" where there is none. */
  readonly comment: string;
  /** Nodes made here, by the cell's ids. */
  readonly makes: readonly NodeId[];
  /** Nodes whose label is set here. */
  readonly labels: readonly NodeId[];
  /** Nodes named here, beside those made. */
  readonly mentions: readonly NodeId[];
  /** What backward is called on; null where it is not called here. */
  readonly backward: NodeId | null;
}

/** A cell's program, cut into units in their order; null where it cannot be read. */
export function unitsOf(cell: Cell): readonly Unit[] | null {
  const program = readProgram(cell.source);
  if (isRefusal(program)) return null;
  const lines = cell.source.split("\n");
  const starts = lineStarts(cell.source);
  const firstOf = lines.map((_, line) => line);
  const lineOf = (at: number) => starts.findLastIndex((start) => start <= at);
  const byLine = new Map<number, Statement[]>();
  for (const statement of program.statements) {
    const first = lineOf(statement.from);
    const last = Math.max(first, lineOf(Math.max(statement.from, statement.to - 1)));
    const head = firstOf[first] ?? first;
    for (let line = first; line <= last; line += 1) firstOf[line] = head;
    byLine.set(head, [...(byLine.get(head) ?? []), statement]);
  }
  const made = new Map<number, NodeId[]>();
  for (const [id, line] of cell.lines) {
    const head = firstOf[line - 1] ?? line - 1;
    made.set(head, [...(made.get(head) ?? []), id]);
  }
  return lines.flatMap((_, line): Unit[] => {
    if (firstOf[line] !== line) return [];
    let end = line;
    while (firstOf[end + 1] === line) end += 1;
    const statements = byLine.get(line) ?? [];
    const text = lines.slice(line, end + 1).join("\n");
    const after = (statements.at(-1)?.to ?? 0) - (starts[line] ?? 0);
    const comment = statements.length === 0 ? "" : (/^[\s;]*(#.*)$/.exec(text.slice(after))?.[1] ?? "");
    return [{ text, statements, comment, makes: made.get(line) ?? [], ...mentionsOf(statements, cell) }];
  });
}

function mentionsOf(
  statements: readonly Statement[],
  { variables }: Cell,
): Pick<Unit, "labels" | "mentions" | "backward"> {
  const labels: NodeId[] = [];
  const mentions: NodeId[] = [];
  let backward: NodeId | null = null;
  const namesIn = (steps: readonly Step[]) =>
    steps.flatMap((step) => (step.type === "name" ? (variables.get(step.name) ?? []) : []));
  for (const statement of statements) {
    if (statement.type === "backward") {
      const found = namesIn(statement.receiver);
      mentions.push(...found);
      // The receiver of an expression in brackets is nameless: it is written anew.
      backward = found[0] ?? "";
    }
    if (statement.type !== "assign") continue;
    mentions.push(...namesIn(statement.steps));
    for (const { name, attribute } of statement.groups.flatMap(({ targets }) => targets)) {
      const id = variables.get(name);
      if (attribute === "label" && id !== undefined) labels.push(id);
    }
  }
  return { labels, mentions, backward };
}
