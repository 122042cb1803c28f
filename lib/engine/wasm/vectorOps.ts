import type { Op } from "../ops/op";
import { relu } from "../ops/relu";
import { sigmoid } from "../ops/sigmoid";
import { tanh } from "../ops/tanh";
import { type Code, V128, type WasmFunction } from "./encode";
import { call, f64x2, get, i64x2, set } from "./instructions";

const { of, abs, add, sub, mul, div, max, and, or } = f64x2;

// ln 2 in two parts: the first ends in 21 zero bits, so that k times it is exact (fdlibm's e_exp.c).
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** 1.5 · 2⁵²: a number added to it is rounded to a whole one, which stands in its lowest bits. */
const ROUNDER = 6755399441055744;
/** Lower exponents than this would need denormals, and no training notices what is smaller than 1e-307. */
const LOWEST = -708;
/** r²/2! + r³/3! + … up to here errs by less than a tenth of the last digit, since |r| ≤ ln 2 / 2. */
const TERMS = 13;

/** exp(−2|x|) under which tanh|x| is more than a half, so that 1 − 2e/(1 + e) does not cancel. */
const FAR = 1 / 3;

/** A double's bits for 2⁰; its exponent begins at the 53rd. */
const ONE = of(1);
const EXPONENT_BITS = 52;

/**
 * For y ≤ 0 in local `y`: eʸ = 2ᵏ·eʳ with |r| ≤ ln 2 / 2. Leaves eʳ − 1 in `p` and 2ᵏ in `s`, from which eʸ = s·p + s
 * and eʸ − 1 = s·p + (s − 1) come without cancellation.
 */
function exponential({ y, p, s }: { readonly y: number; readonly p: number; readonly s: number }): Code {
  const r = p;
  let series = of(1 / factorial(TERMS));
  for (let n = TERMS - 1; n >= 2; n -= 1) series = add(of(1 / factorial(n)), mul(get(r), series));
  const k = sub(get(s), of(ROUNDER));
  return [
    set(y, f64x2.greaterOf(get(y), of(LOWEST))),
    set(s, add(mul(get(y), of(Math.LOG2E)), of(ROUNDER))),
    set(r, sub(sub(get(y), mul(k, of(LN2_HIGH))), mul(k, of(LN2_LOW)))),
    set(p, add(get(r), mul(mul(get(r), get(r)), series))),
    set(s, i64x2.add(i64x2.shiftLeft(get(s), EXPONENT_BITS), ONE)),
  ];
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** A function of two lanes that gives two vectors. Its local `x` is what it is given, the others are its own. */
function laneFunction(body: (locals: Record<"x" | "y" | "p" | "s", number>) => Code): WasmFunction {
  return {
    parameters: [V128],
    results: [V128, V128],
    locals: [V128, V128, V128],
    body: body({ x: 0, y: 1, p: 2, s: 3 }),
  };
}

/**
 * [x] → [tanh x, e] with e = exp(−2|x|). Near 0, tanh|x| = (1 − e)/(1 + e), where 1 − e is −expm1 and does not cancel;
 * further out 1 − 2e/(1 + e), where every error is small beside the 1.
 */
const tanhFunction = laneFunction(({ x, y, p, s }) => {
  const [expm1, e] = [y, s];
  const isFar = f64x2.greater(of(FAR), get(e));
  const numerator = f64x2.choose(isFar, mul(of(-2), get(e)), f64x2.neg(get(expm1)));
  const quotient = div(numerator, add(get(expm1), of(2)));
  return [
    set(y, mul(abs(get(x)), of(-2))),
    exponential({ y, p, s }),
    set(p, mul(get(p), get(s))),
    set(expm1, add(get(p), sub(get(s), ONE))),
    set(e, add(get(p), get(s))),
    // The sign is x's.
    or(abs(add(and(isFar, ONE), quotient)), and(get(x), of(-0))),
    get(e),
  ];
});

/** [x] → [σ(x), e/(1 + e)²] with e = exp(−|x|), which neither overflows nor cancels. */
const sigmoidFunction = laneFunction(({ x, y, p, s }) => {
  const [e, inverse] = [p, s];
  return [
    set(y, f64x2.neg(abs(get(x)))),
    exponential({ y, p, s }),
    set(e, add(mul(get(p), get(s)), get(s))),
    set(inverse, div(ONE, add(ONE, get(e)))),
    f64x2.choose(f64x2.atLeast(get(x), of(0)), get(inverse), mul(get(e), get(inverse))),
    mul(mul(get(e), get(inverse)), get(inverse)),
  ];
});

/** The functions that vector ops call, by their place in the module. */
export const vectorFunctions: readonly WasmFunction[] = [tanhFunction, sigmoidFunction];

/** An op on two lanes at once. */
export interface VectorOp {
  /** Leaves the op's value on the stack, and in local `aside` what the slope needs beside it. */
  forward(a: Code, aside: number): Code;
  /** ∂out/∂a */
  slope(parts: { readonly a: Code; readonly out: Code; readonly aside: Code }): Code;
}

/** What networks are made of; a graph with another op is left to the interpreter. */
export const vectorOps: ReadonlyMap<Op, VectorOp> = new Map([
  [
    tanh,
    {
      forward: (a, aside) => [call(vectorFunctions.indexOf(tanhFunction), a), set(aside)],
      // 1 − tanh² = e·(1 + |tanh|)²: no cancellation, wherever x lies.
      slope: ({ out, aside }) => mul(aside, mul(add(ONE, abs(out)), add(ONE, abs(out)))),
    },
  ],
  [
    sigmoid,
    {
      forward: (a, aside) => [call(vectorFunctions.indexOf(sigmoidFunction), a), set(aside)],
      slope: ({ aside }) => aside,
    },
  ],
  [
    relu,
    {
      forward: (a) => max(of(0), a),
      slope: ({ a }) => and(f64x2.greater(a, of(0)), ONE),
    },
  ],
] satisfies [Op, VectorOp][]);
