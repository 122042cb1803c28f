import { z } from "zod";
import { plain } from "@/components/words/sentence";
import { sayReason, sayUnreadable } from "@/components/words/unreadable";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { describeProblem } from "@/lib/engine/problems";
import { judgeInOrder } from "@/lib/grading/judgeInOrder";
import type { Judgement } from "@/lib/grading/judgement";
import { type Cell, readPython } from "@/lib/notation/python";
import { englishWords } from "./englishWords";

const answerSheet = z.object({
  program: z.string(),
  output: z.string().optional(),
  answers: z.array(z.object({ node: z.string(), text: z.string() })),
});

/** What `npm run grade` prints for one answer. */
export interface GradedAnswer {
  readonly node: string;
  readonly verdict: Judgement["verdict"];
  readonly value: number | null;
  readonly misconception: string | null;
  readonly family: string | null;
  /** "rounded-early", or why the answer is unreadable. */
  readonly note: string | null;
}

/** A sheet's answers graded in order, or the one line that says what is wrong with the sheet. */
export type GradedSheet =
  | { readonly ok: true; readonly answers: readonly GradedAnswer[] }
  | { readonly ok: false; readonly message: string };

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Grade an answer sheet, given as JSON, without a server. */
export function gradeSheet(json: string): GradedSheet {
  const sheet = readSheet(json);
  if (!sheet.ok) return sheet;
  const { program, output, answers } = sheet.value;
  const cell = readCell(program);
  if (!cell.ok) return cell;
  const evaluation = evaluateCell(cell.value, output);
  if (!evaluation.ok) return evaluation;
  const nodes: NodeId[] = [];
  for (const { node } of answers) {
    const id = idOf(cell.value, node);
    if (!id.ok) return { ok: false, message: `answers: ${id.message}` };
    nodes.push(id.value);
  }
  const { judgements } = judgeInOrder({
    evaluation: evaluation.value,
    asked: [...new Set(nodes)],
    answers: answers.map(({ text }, at) => ({ node: nodes[at] ?? "", text })),
  });
  return { ok: true, answers: judgements.map((judgement, at) => graded(judgement, answers[at]?.node ?? "")) };
}

function readSheet(json: string): Read<z.infer<typeof answerSheet>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return { ok: false, message: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const sheet = answerSheet.safeParse(parsed);
  if (sheet.success) return { ok: true, value: sheet.data };
  const [issue] = sheet.error.issues;
  return { ok: false, message: `${issue?.path.join(".") || "the file"}: ${issue?.message}` };
}

function readCell(program: string): Read<Cell> {
  const reading = readPython(program);
  if (!reading.ok) {
    const { line, column } = reading.mistake;
    const message = plain(sayReason(reading.mistake, englishWords));
    return { ok: false, message: `program, line ${line}, column ${column}: ${message}` };
  }
  const [cell, ...others] = reading.cells;
  if (cell && others.length === 0) return { ok: true, value: cell };
  return { ok: false, message: `program: ${reading.cells.length} cells make a graph; give the one to grade` };
}

function evaluateCell(cell: Cell, name: string | undefined): Read<Evaluation> {
  const output = name === undefined ? null : idOf(cell, name);
  if (output?.ok === false) return { ok: false, message: `output: ${output.message}` };
  const graph = output === null ? cell.graph : { ...cell.graph, output: output.value };
  const evaluation = evaluate(graph);
  // A gradient that is no number judges nothing.
  const [problem] = evaluation.problems;
  return problem
    ? { ok: false, message: `program: ${describeProblem(problem, graph)}` }
    : { ok: true, value: evaluation };
}

/** A node by its variable, else by its label. */
function idOf(cell: Cell, name: string): Read<NodeId> {
  const variable = cell.variables.get(name);
  if (variable !== undefined) return { ok: true, value: variable };
  const [labelled, ...others] = cell.graph.nodes.filter((node) => name !== "" && node.label === name);
  if (others.length > 0)
    return { ok: false, message: `${others.length + 1} nodes are labelled ${name}: name a variable` };
  return labelled
    ? { ok: true, value: labelled.id }
    : { ok: false, message: `the program has no node named ${name || "''"}` };
}

function graded(judgement: Judgement, node: string): GradedAnswer {
  const { verdict, value, misconception, family, note } = judgement;
  const unreadable = verdict === "unreadable" ? plain(sayUnreadable(judgement, englishWords)) : null;
  return { node, verdict, value, misconception, family, note: note ?? unreadable };
}
