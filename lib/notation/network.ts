import { type ActivationName, activationNames } from "@/lib/engine/activations";
import { lectureShape } from "@/lib/engine/lecture";
import { type Examples, placesOf, type Shape } from "@/lib/engine/network";
import { cutCells } from "./cutCells";
import { readNumberLiteral } from "./numberText";
import { type Phrase, readSyntax, type Token } from "./syntax";

/** A network that a text makes, with whatever numbers stand beside it. */
export interface ReadNetwork {
  readonly shape: Shape;
  /** In the order of `parameters()`; null where the text gives none, so that they are drawn. */
  readonly parameters: readonly number[] | null;
  readonly examples: Examples | null;
  /** `lr = …` and `steps = …` */
  readonly rate: number | null;
  readonly steps: number | null;
}

/** Why a network cannot be put up here. */
export type NetworkRefusal =
  | "NO_NETWORK"
  | "NETWORK_TOO_LARGE"
  | "SEVERAL_OUTPUTS"
  | "EXAMPLES_MISFIT"
  | "TEXT_TOO_LONG";

export type NetworkReading =
  | ({ readonly ok: true } & ReadNetwork)
  | { readonly ok: false; readonly code: NetworkRefusal };

/** What can still be drawn and read. */
export const networkLimits = { inputs: 12, layers: 5, neurons: 12, examples: 400 } as const;
const MOST_TEXT = 400_000;
const MAX_DEPTH = 100;

type Numbers = number | readonly Numbers[];

/**
 * Reads the lecture's Neuron, Layer and MLP with the numbers around them: `MLP(3, [4, 4, 1])`, `xs`, `ys`, `lr`, `steps`,
 * and the parameters as Python prints them or as a plain list. Nothing is ever evaluated as code. Total.
 */
export function readNetwork(text: string): NetworkReading {
  if (text.length > MOST_TEXT) return { ok: false, code: "TEXT_TOO_LONG" };
  const found = collect(text);
  const sizes = found.shape ?? (found.hasClass ? lectureShape : null);
  if (sizes === null) return { ok: false, code: "NO_NETWORK" };
  const { nin, nouts } = sizes;
  const { inputs, layers, neurons } = networkLimits;
  const isSmall = nin <= inputs && nouts.length <= layers && nouts.every((count) => count <= neurons);
  if (!isSmall || nin < 1 || nouts.length < 1 || nouts.some((count) => count < 1)) {
    return { ok: false, code: "NETWORK_TOO_LARGE" };
  }
  if (nouts.at(-1) !== 1) return { ok: false, code: "SEVERAL_OUTPUTS" };
  const activations = nouts.map((_, layer) => (layer < nouts.length - 1 ? found.activation : "tanh"));
  const examples = examplesOf(found.lists);
  if (examples !== null && !fits(examples, nin)) return { ok: false, code: "EXAMPLES_MISFIT" };
  const shape: Shape = { nin, nouts, activations };
  const count = placesOf(shape).length;
  const parameters = found.flat.findLast((list) => list.length === count) ?? null;
  const [rate, steps] = ["lr", "steps"].map((name) => {
    const value = found.lists.get(name);
    return typeof value === "number" && value > 0 ? value : null;
  });
  return {
    ok: true,
    shape,
    parameters,
    examples,
    rate: rate ?? null,
    steps: steps ?? null,
  };
}

interface Found {
  shape: { readonly nin: number; readonly nouts: readonly number[] } | null;
  hasClass: boolean;
  activation: ActivationName;
  /** Numbers and lists of numbers by the variable that holds them. */
  readonly lists: Map<string, Numbers>;
  /** Every flat list of numbers that may be the parameters, named or printed. */
  readonly flat: (readonly number[])[];
}

function collect(text: string): Found {
  const found: Found = { shape: null, hasClass: false, activation: "tanh", lists: new Map(), flat: [] };
  for (const { lines } of cutCells(text)) {
    const source = lines.map((line) => line.text).join("\n");
    for (const phrase of readSyntax(source, MAX_DEPTH).phrases) note(found, phrase, source);
  }
  return found;
}

function note(found: Found, { tokens, from, to }: Phrase, source: string): void {
  const [, name] = /^class\s+(Neuron|Layer|MLP)\b/.exec(source.slice(from, from + 40)) ?? [];
  if (name !== undefined) found.hasClass = true;
  if (name === "Neuron") {
    const body = source.slice(from, to);
    const methods = [...body.matchAll(/\.(\w+)\(\)/g)].map(([, method]) => method);
    found.activation = activationNames.find((activation) => methods.includes(activation)) ?? found.activation;
  }
  const call = tokens.findIndex(({ text }, at) => text === "MLP" && tokens[at + 1]?.text === "(");
  if (call >= 0) {
    const [nin, nouts] = listOf(tokens.slice(call + 1)) ?? [];
    const counts = typeof nouts === "number" ? [nouts] : nouts;
    if (typeof nin === "number" && counts !== undefined && isFlat(counts)) found.shape = { nin, nouts: counts };
    return;
  }
  const isNamed = tokens[1]?.text === "=" && tokens[0]?.type === "VariableName";
  const value = numbersIn(isNamed ? tokens.slice(2) : tokens);
  if (value === null) return;
  const variable = isNamed ? (tokens[0]?.text ?? "") : "";
  if (isNamed) found.lists.set(variable, value);
  if (typeof value !== "number" && isFlat(value) && !EXAMPLES.has(variable)) found.flat.push(value);
}

function numbersIn(tokens: readonly Token[]): Numbers | null {
  const [only, ...others] = listOf([open, ...tokens, close]) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

const open: Token = { type: "[", text: "[", from: 0, to: 0 };
const close: Token = { type: "]", text: "]", from: 0, to: 0 };

/** Nested lists of numbers, whatever stands after them; `Value(data=…)` counts as its number. Null for anything else. */
function listOf(tokens: readonly Token[]): readonly Numbers[] | null {
  const stack: Numbers[][] = [];
  let sign = 1;
  for (const { type, text } of tokens) {
    const list = stack.at(-1);
    if (text === "[" || text === "(") stack.push([]);
    else if (list === undefined) return null;
    else if (text === "]" || text === ")") {
      stack.pop();
      const outer = stack.at(-1);
      if (outer === undefined) return list;
      // A bracket after Value holds one number, not a list.
      const [inner] = list;
      outer.push(text === ")" && list.length === 1 && inner !== undefined ? inner : list);
    } else if (text === "-") sign = -sign;
    else if (type === "Number") {
      const read = readNumberLiteral(text);
      if (read === null || !Number.isFinite(read.value)) return null;
      list.push(sign * read.value);
      sign = 1;
    } else if (!IGNORED.has(text)) return null;
  }
  return null;
}

/** Lists that are no parameters, however many numbers they have. */
const EXAMPLES: ReadonlySet<string> = new Set(["x", "xs", "y", "ys"]);
const IGNORED: ReadonlySet<string> = new Set([",", "Value", "data", "=", "+"]);

function isFlat(list: readonly Numbers[]): list is readonly number[] {
  return list.length > 0 && list.every((item) => typeof item === "number");
}

function examplesOf(lists: ReadonlyMap<string, Numbers>): Examples | null {
  const [xs, ys] = [lists.get("xs"), lists.get("ys")];
  if (xs === undefined || ys === undefined || typeof xs === "number" || typeof ys === "number") return null;
  const rows = xs.filter((x) => typeof x !== "number").filter(isFlat);
  return isFlat(ys) && rows.length === xs.length ? { xs: rows, ys } : null;
}

function fits({ xs, ys }: Examples, nin: number): boolean {
  return xs.length === ys.length && xs.length <= networkLimits.examples && xs.every((x) => x.length === nin);
}

/** Examples as a table of text, a row an example with its label last: `2.0, 3.0, -1.0, 1.0`. Null where a row does not read. */
export function readExamples(text: string): Examples | null {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/[\s,;]+/).filter((cell) => cell !== ""));
  const isHeading = rows[0]?.every((cell) => Number.isNaN(Number(cell))) ?? false;
  const numbers = (isHeading ? rows.slice(1) : rows).map((row) => row.map(Number));
  const width = numbers[0]?.length ?? 0;
  const isTable = numbers.every((row) => row.length === width && row.every(Number.isFinite));
  const { inputs, examples } = networkLimits;
  if (!isTable || width < 2 || width > inputs + 1 || numbers.length > examples) return null;
  return { xs: numbers.map((row) => row.slice(0, -1)), ys: numbers.map((row) => row.at(-1) ?? 0) };
}
