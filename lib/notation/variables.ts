import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { THROWAWAY } from "./workspace";

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** What a program cannot use as a variable, or what it needs under its own name. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield " +
    "Value torch math np numpy F nn print draw_dot trace exp log tanh relu sigmoid abs pow float max zip set reversed isinstance staticmethod"
  ).split(" "),
);

/** Whether a text may stand as a variable in a program. */
export function isVariable(name: string): boolean {
  return name.length <= 80 && NAME.test(name) && name === name.normalize("NFKC") && !RESERVED.has(name);
}

/** Whether a text may be a node's name: a variable, but none that stands for "no name". */
export function isNodeName(name: string): boolean {
  return isVariable(name) && !THROWAWAY.test(name);
}

/** The variable of each node whose name can be one; of two nodes with one name the first has it. */
export function variablesOf({ nodes }: Graph): ReadonlyMap<NodeId, string> {
  const taken = new Set<string>();
  const found = new Map<NodeId, string>();
  for (const { id, name } of nodes) {
    if (name === null || !isNodeName(name) || taken.has(name)) continue;
    taken.add(name);
    found.set(id, name);
  }
  return found;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Easily mistaken for a digit, or for the base of the natural logarithm. */
const CONFUSING = "elo";

/** A name that no node of the graph has: the wish, or the wish with a number, or the first free letter. */
export function freshName(taken: ReadonlySet<string>, wish?: string): string {
  if (wish !== undefined) {
    if (!taken.has(wish)) return wish;
    const stem = wish.replace(/\d+$/, "");
    for (let count = 1; ; count += 1) if (!taken.has(`${stem}${count}`)) return `${stem}${count}`;
  }
  const letter = [...LETTERS].find((each) => !CONFUSING.includes(each) && !taken.has(each));
  return letter ?? freshName(taken, "v1");
}

/** Every name in use in a graph. */
export function takenNames({ nodes }: Graph): Set<string> {
  return new Set(nodes.flatMap(({ name }: GraphNode) => (name === null ? [] : [name])));
}
