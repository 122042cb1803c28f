import type compile from "icu-minify/compile";

/** A message as icu-minify compiles it. */
export type Compiled = ReturnType<typeof compile>;

const accented: Readonly<Record<string, string>> = {
  ...{ a: "áá", e: "éé", i: "íí", o: "óó", u: "úú", y: "ý", c: "ç", n: "ñ", s: "šš", z: "ž" },
  ...{ A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", Y: "Ý", C: "Ç", N: "Ñ", S: "Š", Z: "Ž" },
};

/**
 * A message in the made-up language: accents on every word, every vowel and s twice, which makes it a third longer. What has
 * none was not taken from the catalogue, and what does not fit here fits in no long language.
 */
export function pseudo(message: Compiled): Compiled {
  return typeof message === "string" ? stretch(message) : (message.map(stretchNode) as Compiled);
}

function stretch(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter);
}

/** A text; 0, the number of a plural; an argument's name, alone or with a type and what it chooses from; or a tag with what it holds. */
function stretchNode(node: unknown): unknown {
  if (typeof node === "string") return stretch(node);
  if (!Array.isArray(node)) return node;
  const [name, type, ...rest] = node as [unknown, unknown, ...unknown[]];
  if (node.length < 2) return node;
  if (typeof type !== "number" || type === 0) return [name, stretchNode(type), ...rest.map(stretchNode)];
  const [options] = rest;
  if (type > 3 || typeof options !== "object" || options === null) return node;
  return [name, type, Object.fromEntries(Object.entries(options).map(([key, branch]) => [key, stretchBranch(branch)]))];
}

function stretchBranch(branch: unknown): unknown {
  return Array.isArray(branch) ? branch.map(stretchNode) : stretchNode(branch);
}
