import type { Kind } from "./graphActions";

const kinds: Readonly<Record<Kind, { readonly key: string; readonly word: string }>> = {
  leaf: { key: "n", word: "a number" },
  add: { key: "+", word: "a sum" },
  sub: { key: "-", word: "a difference" },
  mul: { key: "*", word: "a product" },
  div: { key: "/", word: "a quotient" },
  neg: { key: "m", word: "a change of sign" },
  pow: { key: "^", word: "a power" },
  tanh: { key: "t", word: "tanh" },
  exp: { key: "e", word: "exp" },
  relu: { key: "r", word: "relu" },
  log: { key: "l", word: "log" },
  sigmoid: { key: "s", word: "a sigmoid" },
};

export function keyOf(kind: Kind): string {
  return kinds[kind].key;
}

/** What a kind is called after "Add". */
export function wordOf(kind: Kind): string {
  return kinds[kind].word;
}

/** What a key adds; null for a key of something else. */
export function kindOf(key: string): Kind | null {
  const found = (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].key === key);
  return found ?? null;
}
