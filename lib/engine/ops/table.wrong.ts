import { addWrong } from "./add.wrong";
import { divWrong } from "./div.wrong";
import { expWrong } from "./exp.wrong";
import { logWrong } from "./log.wrong";
import { mulWrong } from "./mul.wrong";
import { negWrong } from "./neg.wrong";
import { powWrong } from "./pow.wrong";
import { reluWrong } from "./relu.wrong";
import type { WrongRule } from "./rule.wrong";
import { sigmoidWrong } from "./sigmoid.wrong";
import { subWrong } from "./sub.wrong";
import type { OpName } from "./table";
import { tanhWrong } from "./tanh.wrong";

/** Every op's wrong rules. For grading alone: no file of the browser imports it. */
export const wrongRules: Readonly<Record<OpName, readonly WrongRule[]>> = {
  add: addWrong,
  div: divWrong,
  exp: expWrong,
  log: logWrong,
  mul: mulWrong,
  neg: negWrong,
  pow: powWrong,
  relu: reluWrong,
  sigmoid: sigmoidWrong,
  sub: subWrong,
  tanh: tanhWrong,
};
