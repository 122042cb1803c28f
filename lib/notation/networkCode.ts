import { type ActivationName, isActivationName } from "@/lib/engine/activations";

/** Why the classes or the loop of a pasted network do not compute what the lab computes. */
export type CodeRefusal = "NEURON_UNREAD" | "LOSS_UNREAD" | "SEED_UNREAD";

/** What each layer puts around its sums, as the pasted classes say; null where they say what the lab cannot do. */
export function activationsIn(code: string, layers: number): readonly ActivationName[] | null {
  const all = (hidden: ActivationName | null, last = hidden) =>
    hidden === null || last === null
      ? null
      : Array.from({ length: layers }, (_, layer) => (layer < layers - 1 ? hidden : last));
  const written = WRITTEN.exec(code);
  if (written !== null) {
    const [, hidden = "", last = hidden] = written;
    return all(nameIn(hidden), nameIn(last));
  }
  const neuron = classIn(code, "Neuron");
  if (neuron === null) {
    if (/\bnn\.(?:Linear|Sequential)\b/.test(code)) return null;
    return /\bmicrograd\.nn\b/.test(code) ? all("relu", "linear") : all("tanh");
  }
  const around = ["Layer", "MLP"].map((name) => classIn(code, name) ?? "").join("\n");
  const call = methodIn(neuron, "__call__") ?? methodIn(neuron, "forward");
  if (call === null || ACTIVATED.test(around) || !/self\.b/.test(call)) return null;
  const gated = /return\s+(?:\w+\.(\w+)\(\)\s+if\s+self\.nonlin\s+else\s+\w+)\s*$/m.exec(call);
  if (gated === null && /\bif\b/.test(call)) return null;
  const called = [...call.matchAll(/(\w+)\s*\(/g)].map(([, name = ""]) => name).filter((name) => !PLAIN.has(name));
  const [name = "linear", ...others] = new Set(called);
  if (others.length > 0 || !isActivationName(name)) return null;
  if (gated === null || !/\bnonlin\s*=/.test(around)) return all(name);
  return /\bnonlin\s*=\s*\(?\s*i\s*(?:!=|<)\s*len\(nouts\)\s*-\s*1/.test(around) ? all(name, "linear") : null;
}

/** As the lab writes it: one activation, or one of the hidden layers and one of the last. */
const ONE = String.raw`\(lambda act: act\)|lambda act: act|nn\.Identity\(\)|(?:Value\.|torch\.)?(?:tanh|relu|sigmoid)`;
const WRITTEN = new RegExp(
  String.raw`(?:Layer\(sz\[i\], sz\[i \+ 1\], |activation = )(${ONE})(?: if i < \d+ else (${ONE}))?(?:\)| *$)`,
  "m",
);
const ACTIVATED = /\b(?:tanh|relu|sigmoid|exp|softmax|gelu|elu)\s*\(/;
/** What a neuron's sum is made with. */
const PLAIN: ReadonlySet<string> = new Set(["__call__", "forward", "sum", "zip", "Value", "len", "range", "enumerate"]);

function nameIn(written: string): ActivationName | null {
  const [name = "linear"] = /tanh|relu|sigmoid/.exec(written) ?? [];
  return isActivationName(name) ? name : null;
}

/** The last class of that name, to where the indentation ends. */
function classIn(code: string, name: string): string | null {
  const found = [...code.matchAll(new RegExp(`^class\\s+${name}\\b.*\\n((?:[ \\t].*(?:\\n|$)|[ \\t]*\\n)*)`, "gm"))];
  return found.at(-1)?.[1] ?? null;
}

function methodIn(body: string, name: string): string | null {
  const [, method = null] =
    new RegExp(`def\\s+${name}\\b[^\\n]*\\n([\\s\\S]*?)(?=\\n[ \\t]*def\\s|$(?![\\s\\S]))`).exec(body) ?? [];
  return method;
}

/** Whether every loss in the code is the lecture's: the sum of squared differences. */
export function isSquaredError(code: string): boolean {
  const losses = [...code.matchAll(/^[ \t]*(?:\w+_)?loss[ \t]*(\+?=)(?!=)/gm)];
  return losses.every(({ 0: start, 1: sign, index }) =>
    isLecturesLoss(expressionFrom(code, index + start.length), sign === "+=", code),
  );
}

/** The longest expression that is looked at: a longer one is no sum that the lab knows. */
const LONGEST = 1000;

/** What stands from there to the end of its line, or of its brackets; without blanks. */
function expressionFrom(code: string, from: number): string {
  let depth = 0;
  let at = from;
  for (; at < Math.min(code.length, from + LONGEST); at += 1) {
    const c = code.charAt(at);
    if (c === "(" || c === "[") depth += 1;
    else if (c === ")" || c === "]") depth -= 1;
    else if ((c === "\n" && depth <= 0) || c === ";") break;
  }
  return code.slice(from, at).replace(/\s+/g, "");
}

const TERM = String.raw`[\w.]+(?:\[\w+\]|\(\w+(?:\[\w+\])?\))?`;
const SQUARE = String.raw`\(*${TERM}-${TERM}\)(?:\*\*2(?:\.0?)?|\.pow\(2\))\)?`;
const NOTHING = String.raw`(?:0|0\.0?|Value\(0(?:\.0?)?\))`;
const OVER_ALL = new RegExp(
  String.raw`^sum\([[(]?${SQUARE}for\(?\w+,\w+\)?inzip\([\w\[\](),.]+\)[\])]?(?:,(?:start=)?${NOTHING})?\)$`,
);
const OF_TENSORS = new RegExp(String.raw`^(?:\(${SQUARE}\)\.sum\(\)|(?:torch|np)\.sum\(${SQUARE}\))$`);
const ONE_SQUARE = new RegExp(String.raw`^(?:\w*loss\+)?${SQUARE}$`);
const BEGINNING = new RegExp(String.raw`^(?:${NOTHING}|None|(?:\w+_)?loss(?:\.data|\.item\(\))?)$`);

function isLecturesLoss(value: string, isAdded: boolean, code: string): boolean {
  const squared = value.replace(/\((\w+)-(\w+)\)\*\(\1-\2\)/g, "($1-$2)**2");
  if (isAdded || /^\w*loss\+/.test(squared)) return ONE_SQUARE.test(squared);
  if (BEGINNING.test(squared) || OVER_ALL.test(squared) || OF_TENSORS.test(squared)) return true;
  const [, name] = /^(\w+)\(.*\)$/.exec(squared) ?? [];
  if (name === undefined || name === "sum") return false;
  const body = methodIn(code, name);
  if (body === null) return false;
  const returned = [...body.matchAll(/\breturn\b/g)].map(({ index }) => expressionFrom(body, index + "return".length));
  const isKnown = (given: string) => (/^\w+$/.test(given) ? /loss$/.test(given) : isLecturesLoss(given, false, ""));
  return returned.length > 0 && returned.every(isKnown);
}

/** Whether Python draws the parameters from a seed: its numbers are definite, and not those that the lab would draw. */
export function isSeeded(code: string): boolean {
  return /\b(?:random\.seed|manual_seed|default_rng)\s*\(\s*\d/.test(code);
}

/** What the lab's loop does in another way than the pasted one. */
export type NetworkRemark = "NEVER_ZEROED" | "RATE_VARIES";

/** The pasted loop: its rate and its count of steps where they stand in it as numbers, and how it differs from the lab's. */
export function loopIn(code: string): {
  readonly rate: number | null;
  readonly steps: number | null;
  readonly remarks: readonly NetworkRemark[];
} {
  const [, , range = "", body = ""] =
    /^([ \t]*)for\s+\w+\s+in\s+range\(([^)\n]*)\).*:[ \t]*\n((?:\1[ \t]+.*(?:\n|$)|[ \t]*\n)*)/m.exec(
      trainingLoopOf(code),
    ) ?? [];
  const [, plus = "+", minus = "", factor = ""] =
    /\.data\s*(?:=\s*\w+\.data\s*)?([-+])=?\s*(-?)\s*(?:1(?:\.0)?\s*\*\s*)?([\w.-]+)\s*\*\s*\w+\.grad/.exec(body) ?? [];
  const remarks: NetworkRemark[] = [];
  const isTraining = body.includes(".backward()") && factor !== "";
  if (isTraining && !/\.grad\s*=\s*(?:0|None)|zero_grad/.test(body)) remarks.push("NEVER_ZEROED");
  const isDescent = (plus === "+") === (minus === "-");
  const rate = isTraining && isDescent && /^(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i.test(factor) ? Number(factor) : null;
  const isSet = isTraining && new RegExp(`^[ \\t]+${factor.replace(/\W/g, "")}\\s*[-*+/]?=`, "m").test(body);
  if (rate === null && isSet) remarks.push("RATE_VARIES");
  const steps = isTraining && /^\d+$/.test(range.trim()) ? Number(range) : null;
  return { rate: rate === 0 ? null : rate, steps: steps === 0 ? null : steps, remarks };
}

/** From the last loop over a range that begins before the last backward pass. */
function trainingLoopOf(code: string): string {
  const pass = code.lastIndexOf(".backward()");
  const starts = [...code.matchAll(/^[ \t]*for\s+\w+\s+in\s+range\(/gm)].map(({ index }) => index);
  const at = starts.findLast((start) => start < pass);
  return at === undefined ? "" : code.slice(at);
}
