import { type Frame, missing, type Reader, reduce } from "./expressionReader";
import { type Refusal, refuse } from "./refusal";
import type { Token } from "./syntax";

/** Takes a comma: the value before it is complete. */
export function takeComma(reader: Reader): null {
  reduce(reader, 0);
  const frame = reader.frames[reader.frames.length - 1];
  if (frame !== undefined) endValue(frame);
  reader.needsOperand = true;
  return null;
}

function endValue(frame: Frame): void {
  if (frame.kind === "call" && frame.keywords.length === frame.count) frame.keywords.push(null);
  frame.count += 1;
}

/** Takes a closing bracket where a value could have begun: of an empty list or call, or after a last comma. */
export function closeEmpty(reader: Reader, token: Token): Refusal | null {
  const frame = reader.frames[reader.frames.length - 1];
  if (frame === undefined || frame.kind === "unary" || frame.kind === "binary")
    return missing(reader, token.from, token);
  if (frame.keywords.length > frame.count) return missing(reader, token.from, token);
  return closeFrame(reader, frame, token, frame.count > 0);
}

/** Takes a closing bracket after a value. */
export function close(reader: Reader, token: Token): Refusal | null {
  reduce(reader, 0);
  const frame = reader.frames[reader.frames.length - 1];
  const hadComma = frame !== undefined && frame.count > 0;
  if (frame !== undefined && frame.kind !== "base") endValue(frame);
  return closeFrame(reader, frame, token, hadComma);
}

function closeFrame(reader: Reader, frame: Frame | undefined, token: Token, hadComma: boolean): Refusal | null {
  const opening = frame?.token;
  if (frame === undefined || !opening) {
    return refuse("UNOPENED_BRACKET", token.from, { bracket: token.text });
  }
  if ((frame.kind === "list") !== (token.text === "]")) {
    const expected = frame.kind === "list" ? "]" : ")";
    return refuse("WRONG_BRACKET", token.from, { opening: opening.text, expected, found: token.text });
  }
  const { count, keywords } = frame;
  const { to } = token;
  reader.frames.pop();
  reader.depth -= 1;
  reader.needsOperand = false;
  if (frame.kind === "call") reader.steps.push({ type: "call", keywords, from: opening.from, to });
  else if (frame.kind === "group" && count === 1 && !hadComma)
    reader.steps.push({ type: "group", from: opening.from, to });
  else reader.steps.push({ type: "list", count, isTuple: frame.kind === "group", from: opening.from, to });
  return null;
}
