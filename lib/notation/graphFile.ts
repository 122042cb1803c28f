import type { Graph } from "@/lib/engine/graph";

/** The name that a file with one graph carries, so that it can be told from other JSON. */
export const GRAPH_FORMAT = "chalkgrad-graph";
/** Counts up when a file of the last version could not be read. */
export const GRAPH_VERSION = 1;

/** A graph as a file: its format, its version, the graph with its places. */
export function writeGraphFile(graph: Graph): string {
  return `${JSON.stringify({ format: GRAPH_FORMAT, version: GRAPH_VERSION, graph }, null, 2)}\n`;
}
