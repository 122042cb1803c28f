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
  /** `lr = …` (or `learning_rate = …`) and `steps = …` */
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
  const positive = (name: string) => {
    const value = found.lists.get(name);
    return typeof value === "number" && value > 0 ? value : null;
  };
  const rate = positive("lr") ?? positive("learning_rate");
  return { ok: true, shape, parameters, examples, rate, steps: positive("steps") };
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
    const isRead = typeof nin === "number" && counts !== undefined && isFlat(counts);
    if (isRead && [nin, ...counts].every(Number.isInteger)) found.shape = { nin, nouts: counts };
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

/**
 * Nested lists of numbers, whatever stands after them; `Value(data=…, grad=…)` and `tensor(…)` count as their number,
 * `np.array([…])` as its list. Null for anything else.
 */
function listOf(tokens: readonly Token[]): readonly Numbers[] | null {
  const stack: Numbers[][] = [];
  let sign = 1;
  let isGradient = false;
  for (const { type, text } of tokens) {
    const list = stack.at(-1);
    if (text === "grad") isGradient = true;
    else if (text === "[" || text === "(") stack.push([]);
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
      if (!isGradient) list.push(sign * read.value);
      [sign, isGradient] = [1, false];
    } else if (!IGNORED.has(text)) return null;
  }
  return null;
}

/** Lists that are no parameters, however many numbers they have. */
const EXAMPLES: ReadonlySet<string> = new Set(["x", "xs", "y", "ys"]);
/** What may stand around a number or a list and changes nothing. */
const IGNORED: ReadonlySet<string> = new Set([
  ...[",", "=", "+", ".", "Value", "data", "nin", "nouts"],
  ...["np", "numpy", "torch", "array", "tensor", "Tensor"],
]);

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
