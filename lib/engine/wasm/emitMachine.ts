import type { Wiring } from "../machine";
import { emitPair } from "./emitPair";
import { type Code, encodeModule, F64, I32, V128, type WasmFunction } from "./encode";
import { call, f64, f64x2, get, i32, leave, repeat, set, when } from "./instructions";
import { vectorFunctions } from "./vectorOps";

const { add, sub, mul } = f64x2;
const PAGE = 65536;

/** The most steps that one call of `train` takes. */
export const MOST_STEPS = 64;

/** Where everything stands in the module's memory, in bytes; all of it begins at whole vectors. */
export interface Layout {
  /** The parameters begin at 0; their gradients follow, and are as long. */
  readonly parameters: number;
  readonly gradients: number;
  readonly lanes: number;
  readonly predictions: number;
  readonly losses: number;
  /** The examples, two by two, each two `stride` bytes long. */
  readonly pairs: number;
  readonly stride: number;
  readonly end: number;
}

/** Lays out the memory for so many examples. */
export function layOut({ parameters: count, shown }: Wiring, examples: number): Layout {
  const gradients = 16 * Math.ceil(count / 2);
  const lanes = 2 * gradients;
  const predictions = 2 * lanes;
  const losses = predictions + 16 * Math.ceil(examples / 2);
  const pairs = losses + 8 * MOST_STEPS;
  const stride = 16 * (shown.length + 1);
  const end = pairs + stride * Math.ceil(examples / 2);
  return { parameters: 0, gradients, lanes, predictions, losses, pairs, stride, end };
}

/** A module for one network and one number of examples, with the functions of `Exports`. Null where an op has no vector form. */
export function emitMachine(wiring: Wiring, layout: Layout): Uint8Array<ArrayBuffer> | null {
  const [pair, answer, loss, firstLocal] = [0, 1, 2, 3];
  const code = emitPair(wiring, { ...layout, pair }, firstLocal);
  if (code === null) return null;
  const pass = (name: string, eachPair: Code, after: Code): WasmFunction => ({
    name,
    parameters: [],
    results: [F64],
    locals: [I32, I32, V128, ...code.locals],
    body: [
      set(pair, i32.of(layout.pairs)),
      repeat(
        [
          eachPair,
          f64x2.store(get(answer), layout.predictions, code.prediction),
          set(answer, i32.add(get(answer), i32.of(16))),
          set(loss, add(get(loss), code.loss)),
          set(pair, i32.add(get(pair), i32.of(layout.stride))),
        ],
        i32.less(get(pair), i32.of(layout.end)),
      ),
      after,
      f64.add(f64x2.lane(get(loss), 0), f64x2.lane(get(loss), 1)),
    ],
  });
  const forward = pass("forward", code.forward, []);
  const backward = pass("backward", [code.forward, code.backward], gather(layout, pair));
  const train = trainFunction(layout, vectorFunctions.length + 1);
  return encodeModule([...vectorFunctions, forward, backward, train], Math.ceil(layout.end / PAGE));
}

/** (steps, rate, isZeroing) → how many steps were taken. Their losses stand in memory. */
function trainFunction(layout: Layout, backward: number): WasmFunction {
  const [steps, rate, isZeroing, done, at, loss] = [0, 1, 2, 3, 4, 5];
  const gradient = f64x2.load(get(at), layout.gradients);
  const parameter = f64x2.load(get(at), layout.parameters);
  const stepped = sub(parameter, mul(f64x2.splat(get(rate)), gradient));
  const isNumber = f64.less(f64.abs(get(loss)), f64.of(Number.POSITIVE_INFINITY));
  const step = [
    when(get(isZeroing), overParameters(layout, at, f64x2.store(get(at), layout.gradients, f64x2.of(0)))),
    set(loss, call(backward)),
    when(i32.not(isNumber), leave(get(done))),
    f64.store(i32.shiftLeft(get(done), 3), layout.losses, get(loss)),
    set(done, i32.add(get(done), i32.of(1))),
    overParameters(layout, at, f64x2.store(get(at), layout.parameters, stepped)),
  ];
  return {
    name: "train",
    parameters: [I32, F64, I32],
    results: [I32],
    locals: [I32, I32, F64],
    body: [repeat(step, i32.less(get(done), get(steps))), get(done)],
  };
}

/** Adds to each gradient what its lanes have gathered, and empties those. */
function gather(layout: Layout, at: number): Code {
  const twice = i32.add(get(at), get(at));
  const [one, other] = [f64x2.load(twice, layout.lanes), f64x2.load(twice, layout.lanes + 16)];
  const sums = add(f64x2.firsts(one, other), f64x2.seconds(one, other));
  return overParameters(layout, at, [
    f64x2.store(get(at), layout.gradients, add(f64x2.load(get(at), layout.gradients), sums)),
    f64x2.store(twice, layout.lanes, f64x2.of(0)),
    f64x2.store(twice, layout.lanes + 16, f64x2.of(0)),
  ]);
}

/** Runs `body` for every two parameters; local `at` says how many bytes they stand behind the first. */
function overParameters({ gradients: size }: Layout, at: number, body: Code): Code {
  return [set(at, i32.of(0)), repeat([body, set(at, i32.add(get(at), i32.of(16)))], i32.less(get(at), i32.of(size)))];
}
