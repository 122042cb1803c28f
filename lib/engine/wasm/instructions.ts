import { type Code, float, signed, unsigned } from "./encode";

/**
 * The instructions that we use, as functions from the code of their operands to code that leaves their result on the
 * stack, so that `mul(a, b)` reads as what it computes. Opcodes: WebAssembly Core Specification 2.0, section 5.4.
 */

type Unary = (a: Code) => Code;
type Binary = (a: Code, b: Code) => Code;
type Address = Code;

const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];
const unary =
  (...instruction: Code): Unary =>
  (a) => [a, instruction];
const binary =
  (...instruction: Code): Binary =>
  (a, b) => [a, b, instruction];

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number, value: Code = []): Code => [value, 0x21, unsigned(local)];
export const call = (at: number, ...operands: readonly Code[]): Code => [operands, 0x10, unsigned(at)];

/** Runs `body` again and again, as long as the condition at its end holds. */
export const repeat = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];
/** Runs `body` where the condition holds. */
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b];
/** Ends the function with what is on the stack. */
export const leave: Unary = unary(0x0f);

/** Whole numbers of 32 bits: addresses, counts and conditions. */
export const i32 = {
  of: (number: number): Code => [0x41, signed(number)],
  not: unary(0x45),
  less: binary(0x49),
  add: binary(0x6a),
  shiftLeft: (a: Code, bits: number): Code => [a, i32.of(bits), 0x74],
};

/** Doubles, one at a time. `offset` is added to the address. */
export const f64 = {
  of: (number: number): Code => [0x44, float(number)],
  store: (address: Address, offset: number, value: Code): Code => [address, value, 0x39, 3, unsigned(offset)],
  less: binary(0x63),
  abs: unary(0x99),
  add: binary(0xa0),
};

/** Two doubles at once. Comparisons give lanes of ones or zeros, for `and` and `choose`. */
export const f64x2 = {
  of: (number: number): Code => [simd(12), float(number), float(number)],
  load: (address: Address, offset: number): Code => [address, simd(0), 4, unsigned(offset)],
  /** The same double in both lanes. */
  loadSplat: (address: Address, offset: number): Code => [address, simd(10), 3, unsigned(offset)],
  store: (address: Address, offset: number, value: Code): Code => [address, value, simd(11), 4, unsigned(offset)],
  splat: unary(simd(20)),
  lane: (a: Code, lane: 0 | 1): Code => [a, simd(33), lane],
  /** (a₀, b₀) and (a₁, b₁). */
  firsts: (a: Code, b: Code): Code => [a, b, simd(13), lanes(0, 2)],
  seconds: (a: Code, b: Code): Code => [a, b, simd(13), lanes(1, 3)],
  atLeast: binary(simd(76)),
  greater: binary(simd(74)),
  and: binary(simd(78)),
  or: binary(simd(80)),
  /** a where the mask's bits are 1, else b. */
  choose: (mask: Code, a: Code, b: Code): Code => [a, b, mask, simd(82)],
  abs: unary(simd(236)),
  neg: unary(simd(237)),
  add: binary(simd(240)),
  sub: binary(simd(241)),
  mul: binary(simd(242)),
  div: binary(simd(243)),
  /** NaN where either is. */
  max: binary(simd(245)),
  /** a < b ? b : a, as one instruction of the processor. */
  greaterOf: binary(simd(247)),
};

/** The same lanes read as whole numbers of 64 bits. */
export const i64x2 = {
  shiftLeft: (a: Code, bits: number): Code => [a, i32.of(bits), simd(203)],
  add: binary(simd(206)),
};

/** A shuffle's sixteen bytes, for two lanes out of a's (0, 1) and b's (2, 3). */
function lanes(first: number, second: number): Code {
  return [first, second].flatMap((lane) => Array.from({ length: 8 }, (_, byte) => 8 * lane + byte));
}
