/* biome-ignore-all lint/style/noNonNullAssertion: every index was written by compileProgram. */
import type { Wiring } from "../machine";
import { tanh } from "../ops/tanh";
import { AFFINE, type Program, TANH } from "../program";
import type { Code, ValueType } from "./encode";
import { f64x2, get } from "./instructions";
import { type Places, Slots } from "./slots";
import { type VectorOp, vectorOps } from "./vectorOps";

const { add, mul, sub, neg } = f64x2;

type Term = readonly [a: number, b: number];
type Instruction =
  | { readonly kind: "affine"; readonly out: number; readonly start: number; readonly terms: readonly Term[] }
  | { readonly kind: "op"; readonly out: number; readonly a: number; readonly op: VectorOp; readonly aside: number };

/** Straight-line code for two examples at once, an example a lane. */
export interface PairCode {
  readonly locals: readonly ValueType[];
  readonly forward: Code;
  /** Needs what `forward` left in the locals. Adds to the parameters' gradients. */
  readonly backward: Code;
  /** What the two add to the loss, and what the network says to each. */
  readonly loss: Code;
  readonly prediction: Code;
}

/**
 * Writes a program out for two examples: what `runForward` and `runBackward` do, without the reading of instructions. The
 * gradient of the output is the lane's weight, so that a lane without an example adds nothing. Null where an op has no
 * vector form.
 */
export function emitPair(wiring: Wiring, places: Places, firstLocal: number): PairCode | null {
  const { program, prediction } = wiring;
  const computed = Array.from(program.starts, (at) => program.code[at + 1]!);
  const slots = new Slots(wiring, places, { computed, firstLocal });
  const instructions = readInstructions(program, slots);
  if (instructions === null) return null;
  return {
    locals: slots.locals,
    forward: instructions.map((instruction) => forwardOf(instruction, slots)),
    backward: [
      slots.accumulate(program.output, slots.weights),
      instructions.toReversed().map((instruction) => backwardOf(instruction, slots)),
    ],
    loss: mul(slots.read(program.output), slots.weights),
    prediction: slots.read(prediction),
  };
}

function readInstructions({ code, starts, ops }: Program, slots: Slots): readonly Instruction[] | null {
  const instructions: Instruction[] = [];
  for (const at of starts) {
    const out = code[at + 1]!;
    if (code[at] === AFFINE) {
      const words = code.subarray(at + 4, at + 4 + 2 * code[at + 2]!);
      const terms = Array.from({ length: words.length / 2 }, (_, i): Term => [words[2 * i]!, words[2 * i + 1]!]);
      instructions.push({ kind: "affine", out, start: code[at + 3]!, terms });
    } else {
      const op = vectorOps.get(code[at] === TANH ? tanh : ops[code[at + 4]!]!);
      if (op === undefined) return null;
      instructions.push({ kind: "op", out, a: code[at + 2]!, op, aside: slots.newLocal() });
    }
  }
  return instructions;
}

function forwardOf(instruction: Instruction, slots: Slots): Code {
  const { out } = instruction;
  if (instruction.kind === "op") {
    return slots.write(out, instruction.op.forward(slots.read(instruction.a), instruction.aside));
  }
  let sum = slots.isConstant(instruction.start, 0) ? null : slots.read(instruction.start);
  for (const [a, b] of instruction.terms) {
    if (slots.isConstant(a, -1)) sum = sum === null ? neg(slots.read(b)) : sub(sum, slots.read(b));
    else {
      const term: Code = slots.isConstant(a, 1) ? slots.read(b) : mul(slots.read(a), slots.read(b));
      sum = sum === null ? term : add(sum, term);
    }
  }
  return slots.write(out, sum ?? f64x2.of(0));
}

function backwardOf(instruction: Instruction, slots: Slots): Code {
  const upstream = slots.gradient(instruction.out);
  if (upstream === null) return [];
  if (instruction.kind === "op") {
    const { a, op, out, aside } = instruction;
    const slope = op.slope({ a: slots.read(a), out: slots.read(out), aside: get(aside) });
    return slots.accumulate(a, mul(upstream, slope));
  }
  const toTerms = instruction.terms.map(([a, b]) => {
    if (slots.isConstant(a, 1)) return slots.accumulate(b, upstream);
    if (slots.isConstant(a, -1)) return slots.accumulate(b, neg(upstream));
    return [slots.accumulate(a, mul(upstream, slots.read(b))), slots.accumulate(b, mul(upstream, slots.read(a)))];
  });
  return [slots.accumulate(instruction.start, upstream), toTerms];
}
