import type { Translation } from "../translation";

export const verdicts: Translation<"verdicts"> = {
  next: "继续做 {node}。",
  noNext: "全部都答完了。",
  roundedEarly: "中途取了近似：保留四位就能算准。{next}",
  carried: "以{count, plural, =0 {你先前的答案} other {你在 {slips} 的错误}}为前提，是对的。{next}",
  carriedFree:
    "以你在 {slips} 的错误为前提，是对的：这里不扣分。请把{count, plural, other {它}}改正；在这里重新作答不扣分。",
  carriedPart:
    "以你在 {slips} 的错误为前提，是对的，得部分分。请把{count, plural, other {它}}改正，再在这里作答拿回其余分数：不扣分。",
  digits:
    "位数太少，无法判断。请至少给出{wanted, plural, =2 {两} =3 {三} =4 {四} =5 {五} =6 {六} other { # }}位有效数字：不扣分。",
  over: "这里没有剩余次数了：公布答案时会展示这一步。{next}",
  unreadable: "{reason}没有消耗次数。",
  typeNumber: "请输入一个数或表达式。",
  step: {
    start: "这就是输出本身。{node} 变化 1 时，{node} 变化多少？",
    sum: "从输出回到 {node} 有多条路径。逐条算出来，再看它们怎样合在一起。",
    edge: "看看从 {consumer} 回到 {node} 的这一步：上游梯度乘以局部导数。",
    any: "再看看这一步：上游梯度乘以局部导数。",
  },
};
