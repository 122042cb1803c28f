import { NOWHERE, type Tape } from "./tape";

/** The operands' values as an op takes them: pow's exponent stands where the second operand would. */
function argumentsOf(tape: Tape, at: number, data: Float64Array): readonly [number, number] {
  const operands = tape.operands[at] ?? [];
  const a = data[operands[0] ?? NOWHERE] ?? Number.NaN;
  const b = operands.length > 1 ? (data[operands[1] ?? NOWHERE] ?? Number.NaN) : (tape.exponents[at] ?? 0);
  return [a, b];
}

/**
 * Fills `data` with every node's value, NaN where there is none, and returns the positions where a value
 * stopped being finite: only where it began, not in all that follows. `leaves` replaces the leaves' own numbers.
 */
export function forward(tape: Tape, data: Float64Array, leaves: Float64Array = tape.leaves): readonly number[] {
  const failures: number[] = [];
  for (const at of tape.order) {
    data[at] = Number.NaN;
    if (tape.isSound[at] === 0) continue;
    const op = tape.ops[at];
    const [a, b] = argumentsOf(tape, at, data);
    if (op && (Number.isNaN(a) || Number.isNaN(b))) continue;
    const value = op ? op.forward(a, b) : (leaves[at] ?? Number.NaN);
    if (Number.isFinite(value)) data[at] = value;
    else failures.push(at);
  }
  return failures;
}

/** One edge that the backward pass walks; `operand` and `consumer` are positions. */
export interface Walked {
  readonly operand: number;
  readonly consumer: number;
  readonly slot: number;
  readonly local: number;
  readonly upstream: number;
  readonly contribution: number;
}

/**
 * Fills `grad` with d(output)/d(node): 0 where the output does not use the node, NaN where it is not finite or the
 * output has no value. Returns the positions where a gradient stopped being finite, only where it began.
 * `data` must come from `forward`; `visit` is told of every edge, in the order of the pass.
 */
export function backward(
  tape: Tape,
  data: Float64Array,
  grad: Float64Array,
  visit?: (edge: Walked) => void,
): readonly number[] {
  const hasValue = tape.seeds.length > 0 && tape.seeds.every(([at]) => !Number.isNaN(data[at] ?? Number.NaN));
  grad.fill(hasValue ? 0 : Number.NaN);
  if (!hasValue) return [];
  const failures: number[] = [];
  // An infinite local derivative under a node that the output does not use must not turn 0 into NaN.
  const isUsed = new Uint8Array(tape.ids.length);
  const isSpoilt = new Uint8Array(tape.ids.length);
  for (const [at, gradient] of tape.seeds) {
    isUsed[at] = 1;
    grad[at] = gradient;
  }
  for (let step = tape.order.length - 1; step >= 0; step -= 1) {
    const at = tape.order[step] ?? NOWHERE;
    if (isUsed[at] !== 1) continue;
    const hasGradient = isSpoilt[at] === 0 && Number.isFinite(grad[at]);
    for (const operand of tape.operands[at] ?? []) {
      isUsed[operand] = 1;
      if (!hasGradient) isSpoilt[operand] = 1;
    }
    if (hasGradient) pushBack(tape, at, data, grad, visit);
    else {
      if (isSpoilt[at] === 0) failures.push(at);
      grad[at] = Number.NaN;
    }
  }
  return failures;
}

/** The chain rule at one node: its gradient times each local derivative is added to the operand's. */
function pushBack(
  tape: Tape,
  consumer: number,
  data: Float64Array,
  grad: Float64Array,
  visit?: (edge: Walked) => void,
): void {
  const op = tape.ops[consumer];
  if (!op) return;
  const operands = tape.operands[consumer] ?? [];
  const upstream = grad[consumer] ?? 0;
  const out = data[consumer] ?? 0;
  const [a, b] = argumentsOf(tape, consumer, data);
  const locals = op.local(a, b, out);
  const contributions = op.contributions?.(upstream, a, b, out);
  for (let slot = 0; slot < operands.length; slot += 1) {
    const operand = operands[slot] ?? NOWHERE;
    const local = locals[slot] ?? 0;
    const contribution = contributions?.[slot] ?? local * upstream;
    grad[operand] = (grad[operand] ?? 0) + contribution;
    visit?.({ operand, consumer, slot, local, upstream, contribution });
  }
}
