import type { Kind } from "./graphActions";

const table: Readonly<Record<Kind, string>> = {
  leaf: "n",
  add: "+",
  sub: "-",
  mul: "*",
  div: "/",
  neg: "m",
  pow: "^",
  tanh: "t",
  exp: "e",
  relu: "r",
  log: "l",
  sigmoid: "s",
};

/** A number and every operation, in the order in which they are offered. */
export const kinds = Object.keys(table) as readonly Kind[];

export function keyOf(kind: Kind): string {
  return table[kind];
}

/** What a key adds; null for a key of something else. */
export function kindOf(key: string): Kind | null {
  return kinds.find((kind) => table[kind] === key) ?? null;
}
