import type { Translation } from "../translation";

export const problems: Translation<"problems"> = {
  emptyBoard: "画板是空的：粘贴 Python 或添加节点，再选择要问哪些梯度。",
  NOTHING_ASKED: "没有要问的梯度：请选择让全班计算的节点。",
  TOO_MANY_ASKED: "要问的节点超过 {most, number} 个：请少选一些。",
  ASKED_UNKNOWN: "有一个要问的节点已不在图中：请重新选择。",
  NO_DECLARED_LEAF: "要给每人不同的数，但没有叶子写成 Value(…)：请声明一个，或给所有人相同的数。",
  NO_FAIR_NUMBERS: "没有为这张图找到公平的数：换些节点来问，或给所有人相同的数。",
  CYCLE: "{name} 依赖于自身：请断开环中的一条边。",
  MISSING_OPERAND: "{name} 缺一个操作数：请把一个节点连到空的输入端。",
  EXTRA_OPERAND: "{name} 的操作数多于运算所需：请断开多余的。",
  UNKNOWN_OPERAND: "{name} 连着一个已不存在的节点：请重新连接。",
  UNKNOWN_OP: "{name} 的运算这里不认识：请用 {known} 之一。",
  MISSING_EXPONENT: "{name} 是没有指数的幂：请给它一个数。",
  DUPLICATE_ID: "{name} 以同一个标识在图中出现两次：请删去一个。",
  NO_OUTPUT: "图没有输出：请选择梯度为 1 的节点。",
  NON_FINITE_VALUE:
    "{name} 没有有限的值（{op, select, div {除以零，或数太大} log {对数需要大于 0 的数} pow {零或负数的幂不存在，或太大} leaf {它不是一个数} other {数太大}}）：请改它前面的某个数。",
  NON_FINITE_GRADIENT: "{name} 没有有限的梯度（后面有个斜率是无穷大）：请改一个数。",
  MODEL_INVALID: "全班无法训练这个网络：最多 {parameters, number} 个参数、一个输出和 {examples, number} 个输入样本。",
};
