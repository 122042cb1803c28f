import { closeEmpty } from "./brackets";
import { missing, push, type Reader } from "./expressionReader";
import { readNumberLiteral } from "./numberText";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import { readStringLiteral } from "./stringLiteral";
import type { Token } from "./syntax";
import { readName, refuseUnsupported } from "./unsupported";

/** Python: a sign binds tighter than * on its left, looser than a ** on its right. */
const SIGN_POWER = 3;

/** Takes a token where a value has to begin; null when that is done. */
export function takeOperand(reader: Reader, token: Token): Refusal | null {
  const { steps } = reader;
  const { from, to, text, type } = token;
  if (text === "-" || text === "+") return push(reader, "unary", token, SIGN_POWER);
  if (text === "(") return push(reader, "group", token);
  if (text === "[") return push(reader, "list", token);
  if (text === ")" || text === "]") return closeEmpty(reader, token);
  if (text === "*" || text === "**") return missing(reader, token.from, token);
  if (type === "VariableName" || type === "PropertyName") return takeName(reader, token);
  const step = readAtom(token);
  if (step === null) return refuseUnsupported(token) ?? missing(reader, from, token);
  if (isRefusal(step)) return step;
  steps.push({ ...step, from, to });
  reader.needsOperand = false;
  return null;
}

type Atom =
  | { type: "gap" }
  | { type: "number"; value: number; isInteger: boolean }
  | { type: "text"; text: string }
  | ConstantAtom;
interface ConstantAtom {
  type: "constant";
  name: "True" | "False" | "None";
}

function readAtom(token: Token): Atom | Refusal | null {
  const { type, text, from } = token;
  if (type === "Number") return readNumberToken(token);
  if (type === "String" || type === "FormatString") {
    const literal = readStringLiteral(text, from);
    return isRefusal(literal) ? literal : { type: "text", text: literal.text };
  }
  if (text === "...") return { type: "gap" };
  if (text === "True" || text === "False" || text === "None") return { type: "constant", name: text };
  return null;
}

function readNumberToken({ text, from }: Token): Atom | Refusal {
  const number = readNumberLiteral(text);
  if (number === null) {
    return refuse(/[jJ]$/.test(text) ? "IMAGINARY" : "NO_NUMBER", from, { number: quote(text) });
  }
  if (!Number.isFinite(number.value)) {
    return refuse("NUMBER_TOO_LARGE", from, { number: quote(text) });
  }
  return { type: "number", ...number };
}

function takeName(reader: Reader, token: Token): Refusal | null {
  const name = readName(token);
  if (isRefusal(name)) return name;
  const frame = reader.frames[reader.frames.length - 1];
  const next = reader.tokens[reader.at];
  if (frame?.kind === "call" && next?.text === "=" && frame.keywords.length === frame.count) {
    frame.keywords.push(name.name);
    reader.at += 1;
    return null;
  }
  reader.steps.push({ type: "name", name: name.name, from: token.from, to: token.to });
  reader.needsOperand = false;
  return null;
}
