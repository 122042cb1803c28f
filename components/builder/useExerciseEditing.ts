import { useMemo, useRef } from "react";
import type { NodeId } from "@/lib/engine/graph";
import { adoptIds, correspond } from "@/lib/notation/correspond";
import { applyEdits, type Edit } from "@/lib/notation/edit";
import { readLeafText } from "@/lib/notation/numberText";
import type { Cell, Reading } from "@/lib/notation/python";
import { rewritePython } from "@/lib/notation/rewritePython";
import { writeNumber } from "@/lib/notation/writeExpression";
import { writePython } from "@/lib/notation/writePython";
import type { Exercise } from "@/lib/protocol/lesson";
import { carryAsked, keepAsked } from "./asked";
import type { ExerciseChange } from "./exerciseChange";
import { type History, noHistory, redo, remember, type Snapshot, undo } from "./history";
import { noGraph, readProgram, rememberReading } from "./reading";
import { rewriteLeaf } from "./rewriteLeaf";

interface Options {
  readonly exercise: Exercise;
  readonly onChange: (change: ExerciseChange) => void;
}

export type ExerciseEditing = ReturnType<typeof useExerciseEditing>;

/** Every way to change an exercise, from its text or from its canvas: both follow, and each change can be undone. */
export function useExerciseEditing({ exercise, onChange }: Options) {
  const { graph, source, asked } = exercise;
  const reading = useMemo(() => readProgram(source), [source]);
  const cell = onlyCell(reading);
  // From the program's nodes to the graph's; null while they are not the same.
  const ids = useMemo(() => (cell === null ? null : correspond(cell.graph, graph)), [cell, graph]);
  const history = useRef<History>(noHistory);

  const change = (next: ExerciseChange, key: string | null) => {
    history.current = remember(history.current, { graph, source, asked }, key);
    onChange(next);
  };
  const takeText = (text: string) => {
    const next = readProgram(text);
    if (!next.ok) return change({ edits: [], source: text, asked }, "text");
    const read = adoptIds(next.cells[0]?.graph ?? noGraph, graph);
    change({ edits: [{ type: "replace", graph: read }], source: text, asked: carryAsked(exercise, read) }, "text");
  };
  /** Applies edits of the canvas and lets the program follow; false where they make no sense here. */
  const edit = (edits: readonly Edit[], key: string | null = null): boolean => {
    const result = applyEdits(graph, edits);
    if (!result.ok) return false;
    if (edits.every(({ type }) => type === "move")) {
      change({ edits, source, asked }, key);
      return true;
    }
    const written = followed({ cell: ids === null ? null : cell, exercise, graph: result.graph });
    rememberReading(written.text, written.reading);
    const drawn = onlyCell(written.reading)?.graph ?? noGraph;
    // What no program can say gives way to what the program says.
    const after = written.isSame ? result.graph : adoptIds(drawn, result.graph);
    const all: readonly Edit[] = written.isSame ? edits : [...edits, { type: "replace", graph: after }];
    change({ edits: all, source: written.text, asked: keepAsked(exercise, after) }, key);
    return true;
  };
  const editLeaf = (id: NodeId, typed: string) => {
    const text = leafText(typed);
    const own = ids === null ? undefined : [...ids].find(([, each]) => each === id)?.[0];
    const next = text === null || cell === null || own === undefined ? null : rewriteLeaf({ cell, id: own, text });
    if (text === null) return;
    if (next === null) return void edit([{ type: "setValue", id, text }], `value ${id}`);
    rememberReading(next.source, { ok: true, cells: [next], remarks: reading.ok ? reading.remarks : [] });
    change({ edits: [{ type: "setValue", id, text }], source: next.source, asked }, `value ${id}`);
  };
  const ask = (nodes: readonly NodeId[]) => change({ edits: [], source, asked: nodes }, null);
  const show = (step: ReturnType<typeof undo>): boolean => {
    if (step === null) return false;
    history.current = step.history;
    onChange({
      edits: [{ type: "replace", graph: step.shown.graph }],
      source: step.shown.source,
      asked: step.shown.asked,
    });
    return true;
  };
  const now: Snapshot = { graph, source, asked };
  const ofCell = useMemo(() => new Map([...(ids ?? [])].map(([from, to]) => [to, from])), [ids]);
  return {
    reading,
    cell,
    takeText,
    edit,
    editLeaf,
    ask,
    undo: () => show(undo(history.current, now)),
    redo: () => show(redo(history.current, now)),
    /** Ends a row of changes that are undone together. */
    settle: () => {
      history.current = { ...history.current, key: null };
    },
    lineOf: (id: NodeId) => cell?.lines.get(ofCell.get(id) ?? "") ?? null,
  };
}

function onlyCell(reading: Reading): Cell | null {
  return reading.ok && reading.cells.length === 1 ? (reading.cells[0] ?? null) : null;
}

interface Following {
  /** What the program draws now; null where it is not the graph. */
  readonly cell: Cell | null;
  readonly exercise: Exercise;
  readonly graph: Exercise["graph"];
}

function followed({ cell, exercise, graph }: Following): ReturnType<typeof rewritePython> {
  if (cell !== null && graph.nodes.length > 0) return rewritePython({ cell, before: exercise.graph, graph });
  const comments = graph.nodes.length === 0 ? commentsOf(exercise.source) : "";
  const text = comments + writePython(graph, exercise.source === "" ? "all" : "own");
  const reading = readProgram(text);
  return {
    text,
    reading,
    isSame: graph.nodes.length === 0 || correspond(onlyCell(reading)?.graph ?? noGraph, graph) !== null,
  };
}

/** The lines of a program that say something to people alone. */
function commentsOf(source: string): string {
  const lines = source.split("\n").filter((line) => line.startsWith("#"));
  return lines.map((line) => `${line}\n`).join("");
}

/** A leaf's number as it was typed, or as Python writes it where it cannot be typed there. */
function leafText(typed: string): string | null {
  const read = readLeafText(typed);
  return read === null ? null : writeNumber({ text: read.text, data: read.value }).text;
}
