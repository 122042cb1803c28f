import type { Token } from "./syntax";

/** A name that an import gives another meaning than it has here anyway. */
export interface Imported {
  readonly name: string;
  /** The dotted name of what it stands for: "math.log". */
  readonly path: string;
}

/** What stands under its own name here, whoever imports it. */
const OWN: ReadonlySet<string> = new Set(["Value", "Neuron", "Layer", "MLP", "draw_dot", "trace"]);
/** The modules that can be spoken of without an import. */
const USUAL: Readonly<Record<string, string>> = { np: "numpy", F: "torch.nn.functional", nn: "torch.nn" };
const KNOWN_MODULES: ReadonlySet<string> = new Set(["math", "numpy", "torch", "torch.nn", "torch.nn.functional"]);
/** What `from math import *` brings beside functions, which are known by their names. */
const CONSTANTS = ["pi", "e", "tau", "inf", "nan"];

/** Reads `import math as m` and `from math import pi, log as ln`: the names that mean something by it. */
export function readImport(tokens: readonly Token[]): readonly Imported[] {
  const words = tokens.filter(({ text }) => text !== "(" && text !== ")").map(({ text }) => text.normalize("NFKC"));
  const at = words.indexOf("import");
  const module = words[0] === "from" ? words.slice(1, at).join("") : null;
  return splitAtCommas(words.slice(at + 1)).flatMap((part) => {
    const as = part.indexOf("as");
    const imported = (as < 0 ? part : part.slice(0, as)).join("");
    const kept = as < 0 ? null : (part[as + 1] ?? null);
    return module === null ? moduleAs(imported, kept) : membersAs(module, imported, kept);
  });
}

function splitAtCommas(words: readonly string[]): readonly string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === ",") parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function moduleAs(module: string, kept: string | null): readonly Imported[] {
  const name = kept ?? module.split(".")[0] ?? module;
  const path = kept === null ? name : module;
  return (USUAL[name] ?? name) === path ? [] : [{ name, path }];
}

function membersAs(module: string, member: string, kept: string | null): readonly Imported[] {
  if (member === "*") {
    return module === "math" || module === "numpy"
      ? CONSTANTS.map((name) => ({ name, path: `${module}.${name}` }))
      : [];
  }
  const name = kept ?? member;
  if (OWN.has(member)) return name === member ? [] : [{ name, path: member }];
  const path = `${module}.${member}`;
  // A function of somebody's own module is taken for what its name says; under another name nothing says what it is.
  if (!KNOWN_MODULES.has(module) && kept === null) return [];
  return (USUAL[name] ?? name) === path ? [] : [{ name, path }];
}
