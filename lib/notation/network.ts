import { lectureShape } from "@/lib/engine/lecture";
import { type Examples, placesOf, type Shape } from "@/lib/engine/network";
import { cutCells } from "./cutCells";
import { activationsIn, type CodeRefusal, isSeeded, isSquaredError, loopIn, type NetworkRemark } from "./networkCode";
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
  readonly remarks: readonly NetworkRemark[];
}

/** Why a network cannot be put up here. */
export type NetworkRefusal =
  | "NO_NETWORK"
  | "NETWORK_TOO_LARGE"
  | "SEVERAL_OUTPUTS"
  | "EXAMPLES_MISFIT"
  | "EXAMPLES_UNREAD"
  | "PARAMETERS_MISFIT"
  | CodeRefusal
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
  const code = found.code.join("\n");
  const activations = activationsIn(code, nouts.length);
  if (activations === null) return { ok: false, code: "NEURON_UNREAD" };
  if (!isSquaredError(code)) return { ok: false, code: "LOSS_UNREAD" };
  const examples = examplesOf(found.lists);
  const hasExamples = ["xs", "ys"].some((name) => found.lists.has(name) || found.unread.has(name));
  if (hasExamples && examples === null) return { ok: false, code: "EXAMPLES_UNREAD" };
  if (examples !== null && !fits(examples, nin)) return { ok: false, code: "EXAMPLES_MISFIT" };
  const shape: Shape = { nin, nouts, activations };
  const count = placesOf(shape).length;
  const parameters = found.flat.findLast((list) => list.length === count) ?? null;
  const given = ["parameters", "params"].map((name) => found.lists.get(name)).find((list) => list !== undefined);
  const isOther = given !== undefined && parameters === null;
  if (isOther || (parameters === null && (found.isSetInParts || hasLiteralWeights(code)))) {
    return { ok: false, code: "PARAMETERS_MISFIT" };
  }
  if (parameters === null && isSeeded(code)) return { ok: false, code: "SEED_UNREAD" };
  const positive = (name: string) => {
    const value = found.lists.get(name);
    return typeof value === "number" && value > 0 ? value : null;
  };
  const loop = loopIn(code);
  const rate = loop.rate ?? positive("lr") ?? positive("learning_rate");
  const steps = loop.steps ?? positive("steps");
  return { ok: true, shape, parameters, examples, rate, steps, remarks: loop.remarks };
}

function hasLiteralWeights(code: string): boolean {
  return /self\.w\s*=(?![^\n]*(?:rand|uniform|gauss|normal|Value\(0(?:\.0?)?\)))/.test(code);
}

interface Found {
  shape: { readonly nin: number; readonly nouts: readonly number[] } | null;
  hasClass: boolean;
  /** The cells' texts, without what they printed, strings and comments. */
  readonly code: string[];
  /** What is set and cannot be read. */
  readonly unread: Set<string>;
  /** `n.layers[0].neurons[0].w = …` */
  isSetInParts: boolean;
  /** The last phrase shows the examples or what the network says of them: what is printed under it is no parameter. */
  showsOther: boolean;
  /** Numbers and lists of numbers by the variable that holds them. */
  readonly lists: Map<string, Numbers>;
  /** Every flat list of numbers that may be the parameters, named or printed. */
  readonly flat: (readonly number[])[];
}

function collect(text: string): Found {
  const [lists, unread] = [new Map<string, Numbers>(), new Set<string>()];
  const found: Found = {
    ...{ shape: null, hasClass: false, code: [], lists, unread, flat: [] },
    ...{ isSetInParts: false, showsOther: false },
  };
  for (const { lines, isOutput } of cutCells(text)) {
    const source = lines.map((line) => line.text).join("\n");
    const { phrases, brokenAt } = readSyntax(source, MAX_DEPTH);
    for (const phrase of phrases) note(found, phrase, source);
    if (isOutput) continue;
    found.code.push(withoutWords(source));
    const rest = brokenAt === null ? "" : source.slice(source.lastIndexOf("\n", brokenAt) + 1);
    for (const [, name = ""] of rest.matchAll(/^(xs|ys)[ \t]*=(?!=)/gm)) found.unread.add(name);
  }
  return found;
}

/** Strings and comments say nothing of what is computed. */
function withoutWords(source: string): string {
  return source.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*'|#[^\n]*/g, "");
}

function note(found: Found, { tokens, from }: Phrase, source: string): void {
  const [, name] = /^class\s+(Neuron|Layer|MLP)\b/.exec(source.slice(from, from + 40)) ?? [];
  if (name !== undefined) found.hasClass = true;
  if (tokens[1]?.text === "." && tokens[2]?.text === "layers" && tokens.some(({ text }) => text === "=")) {
    found.isSetInParts = true;
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
  const variable = isNamed ? (tokens[0]?.text ?? "") : "";
  const right = isNamed ? tokens.slice(2) : tokens;
  const value = numbersIn(withoutOptions(right));
  const isShown = found.showsOther;
  found.showsOther = tokens.length === 1 && OTHERS.has(tokens[0]?.text ?? "");
  if (value === null) {
    // np.array(xs) has the numbers of xs.
    const isItself = right.every(({ text }) => IGNORED.has(text) || text === variable || text === "(" || text === ")");
    if (EXAMPLES.has(variable) && !isItself) {
      found.lists.delete(variable);
      found.unread.add(variable);
    }
    return;
  }
  if (isNamed) {
    found.lists.set(variable, value);
    found.unread.delete(variable);
  }
  const isParameters = !EXAMPLES.has(variable) && !OTHERS.has(variable) && !(isShown && !isNamed);
  if (typeof value !== "number" && isFlat(value) && isParameters) found.flat.push(value);
}

function numbersIn(tokens: readonly Token[]): Numbers | null {
  const [only, ...others] = listOf([open, ...tokens, close]) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

/** Without `dtype=…` and `requires_grad=…`, which change no number. */
function withoutOptions(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) => OPTIONS.has(text) && tokens[i + 1]?.text === "=");
  if (at < 0) return tokens;
  const length = tokens.slice(at).findIndex(({ text }) => text === "," || text === ")");
  return length < 0 ? tokens : withoutOptions(tokens.toSpliced(at, length));
}
const OPTIONS: ReadonlySet<string> = new Set(["dtype", "requires_grad"]);

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
  let isAfterValue = false;
  for (const { type, text } of tokens) {
    const list = stack.at(-1);
    // 1 + 2, 2 - 1, xs[0] and -[1, 2] are to be computed: no list of numbers as it stands.
    const isValue = type === "Number" || text === "]" || text === ")";
    const isOpening = text === "[" || text === "(";
    if (isAfterValue && text !== "," && text !== "]" && text !== ")") return null;
    if (isOpening && sign === -1) return null;
    isAfterValue = isValue;
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
const OTHERS: ReadonlySet<string> = new Set([...EXAMPLES, "ypred", "ypreds", "losses", "outs", "preds", "grads"]);
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
  // A column of labels: [[1.0], [-1.0]].
  const labels = ys.map((y) => (typeof y !== "number" && y.length === 1 ? (y[0] ?? y) : y));
  return isFlat(labels) && rows.length === xs.length ? { xs: rows, ys: labels } : null;
}

/** `xs` and `ys` of a text that makes no network. */
export function readLists(text: string): Examples | null {
  if (text.length > MOST_TEXT) return null;
  const examples = examplesOf(collect(text).lists);
  const nin = examples?.xs[0]?.length;
  return examples !== null && nin !== undefined && fits(examples, nin) ? examples : null;
}

function fits({ xs, ys }: Examples, nin: number): boolean {
  return xs.length === ys.length && xs.length <= networkLimits.examples && xs.every((x) => x.length === nin);
}
