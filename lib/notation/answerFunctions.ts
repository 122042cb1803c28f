import { ops } from "@/lib/engine/ops/table";

/** The functions that an answer may call, each of one number. */
export const answerFunctions: ReadonlyMap<string, (x: number) => number> = new Map([
  ["tanh", (x: number) => ops.tanh.forward(x, 0)],
  ["exp", (x: number) => ops.exp.forward(x, 0)],
  ["log", (x: number) => ops.log.forward(x, 0)],
  ["sigmoid", (x: number) => ops.sigmoid.forward(x, 0)],
  ["relu", (x: number) => ops.relu.forward(x, 0)],
  ["sqrt", Math.sqrt],
  ["abs", Math.abs],
]);
