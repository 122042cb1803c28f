import type { Graph } from "@/lib/engine/graph";
import { type Reading, readPython } from "@/lib/notation/python";

export const noGraph: Graph = { nodes: [], output: null };

const NO_PROGRAM = /^(?:\s|#[^\n]*(?:\n|$))*$/;
/** Programs read of late: an edit of the canvas has read its program already, and undo comes back to one. */
const known = new Map<string, Reading>();
const MOST_KNOWN = 12;

/** Reads a program as the builder does: one without a statement is no mistake but an empty board. */
export function readProgram(source: string): Reading {
  const found = known.get(source);
  if (found !== undefined) return found;
  const reading: Reading = NO_PROGRAM.test(source) ? { ok: true, cells: [], remarks: [] } : readPython(source);
  rememberReading(source, reading);
  return reading;
}

/** Keeps what a program was found to say, so that it is not read again. */
export function rememberReading(source: string, reading: Reading): void {
  known.delete(source);
  known.set(source, reading);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}
