import type { Graph } from "@/lib/engine/graph";
import { type Reading, readPython } from "@/lib/notation/python";

export const noGraph: Graph = { nodes: [], output: null };

/** Reads a program as the builder does: an empty one is no mistake but an empty board. */
export function readProgram(source: string): Reading {
  return source.trim() === "" ? { ok: true, cells: [], remarks: [] } : readPython(source);
}
