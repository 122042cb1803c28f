import { add } from "./add";
import { div } from "./div";
import { exp } from "./exp";
import { log } from "./log";
import { mul } from "./mul";
import { neg } from "./neg";
import type { Op } from "./op";
import { pow } from "./pow";
import { relu } from "./relu";
import { sigmoid } from "./sigmoid";
import { sub } from "./sub";
import { tanh } from "./tanh";

/** Every operation a graph may hold, by the name its nodes carry. */
export const ops = { add, sub, mul, div, neg, pow, tanh, exp, relu, log, sigmoid } as const satisfies Record<
  string,
  Op
>;

/** The name of an operation. */
export type OpName = keyof typeof ops;

/** Whether a text from outside names an op; "constructor" and "__proto__" do not. */
export function isOpName(name: string): name is OpName {
  return Object.hasOwn(ops, name);
}
