import type { Translation } from "../translation";

export const mistakes: Translation<"mistakes"> = {
  "overwrites/one-path":
    "这只是一条路径的贡献：{node, select, unknown {这个节点被用在多处} other {{node} 被用在 {uses} 中}}。每次使用都会传回一个梯度，它们要相加。",
  "overwrites/same-operand-once":
    "同一个值在{formula, select, unknown {一个运算} other { {formula} }}里用了两次。两次使用各传回一个梯度：两个都要算上。",
  "multiplies-paths/product":
    "{node, select, unknown {从多处传回这个节点的梯度} other {从 {uses} 传回 {node} 的梯度}}被乘在了一起。沿一条路径相乘，路径之间相加。",
  "averages-paths/mean":
    "{node, select, unknown {从多处传回这个节点的梯度} other {从 {uses} 传回 {node} 的梯度}}被取了平均。到达一个节点的梯度要相加，不用除。",
  "local-only/sum": "这只是局部导数。从{uses, select, unknown {多处} other { {uses} }}传来、要与它相乘的梯度是多少？",
  "upstream-only/sum":
    "从{uses, select, unknown {多处} other { {uses} }}传来的梯度被原样传了下去。这一步要把它乘以哪个局部导数？",
  "adds-factors/sum":
    "从{uses, select, unknown {多处} other { {uses} }}传来的梯度和局部导数被加在了一起。沿一条边，链式法则要把它们相乘。",
  "premature/each-arrival":
    "在去往{node, select, unknown {这个节点的路上，一个更靠近输出的节点} other { {node} 的路上，{shared} }}每收到一次梯度就向后传了一次。等它的和完整了，再传一次。",
  "premature/first-arrival":
    "在去往{node, select, unknown {这个节点的路上，一个更靠近输出的节点} other { {node} 的路上，{shared} }}还没收齐梯度就向后传了。先把它的和算完整；拓扑顺序保证的就是这一点。",
  "not-zeroed/twice": "这里面是两次反向传播的梯度。开始新一次之前，把每个梯度清回 0。",
  "add-rule/splits": "梯度被分给了 {formula} 的各个操作数。如果只有 {node} 增加 1，和增加多少？",
  "add-rule/as-mul": "{formula} 里的 + 被当成了 ×：梯度乘上了 {other}。+ 会对梯度做什么？",
  "add-rule/as-mul-not-swapped": "{formula} 里的 + 被当成了 ×：梯度乘上了 {node} 自己。+ 会对梯度做什么？",
  "sub-rule/sign-lost": "{formula} 里 {second} 的负号丢了。如果 {second} 变大，差是变大还是变小？",
  "sub-rule/sign-swapped": "负号放到了 {formula} 的另一个操作数上。两者中哪一个变大会让差变小？",
  "sub-rule/sign-on-both": "{formula} 的两个操作数都加了负号。两者中哪一个变大会让差变小？",
  "mul-rule/not-swapped": "这里乘的是 {node} 自己。在 {formula} 里，{node} 乘的是什么？",
  "mul-rule/output": "这里乘的是整个乘积的值。在 {formula} 里，单独的 {node} 乘的是什么？",
  "mul-rule/one": "{formula} 里的 × 像 + 一样让梯度原样通过了。如果 {node} 增加 1，乘积增加多少？",
  "mul-rule/sum": "这里乘的是 {formula} 两个操作数的和。对 {node} 求导只需要其中一个：哪一个？",
  "div-rule/numerator-inverted": "对分子的导数颠倒了。如果 {first} 增加 1，{formula} 增加多少？",
  "div-rule/denominator-sign-lost": "对分母的导数符号错了。如果 {second} 稍微变大，{formula} 是变大还是变小？",
  "div-rule/denominator-not-squared":
    "对分母的导数少了平方。把 {formula} 写成 {first} 乘以 {second} 的 −1 次方，再用幂法则。",
  "div-rule/denominator-no-numerator": "这是 1 / {second} 的导数。{formula} 里 {second} 上面是什么？它到哪里去了？",
  "div-rule/denominator-as-mul": "{formula} 里的 ÷ 被当成了 ×。把它写成 {first} 乘以 {second} 的 −1 次方，再用幂法则。",
  "pow-rule/not-lowered": "{formula} 的指数拿到了前面，但幂本身没有减 1。",
  "pow-rule/no-coefficient": "{formula} 的指数减了 1，但没有拿到前面作系数。",
  "pow-rule/times-base": "这是指数乘底数。对 {formula} 求导时，指数会怎么变？",
  "pow-rule/raised": "{formula} 的指数加了 1。对幂求导时方向正好相反。",
  "pow-rule/integrated": "这里对 {formula} 求了积分。反向的一步需要的是导数。",
  "exp-rule/power-rule": "对 {formula} 用了幂法则。那里 {node} 是指数，不是底数：eˣ 的导数是什么？",
  "exp-rule/from-input": "这里乘的是 exp 的输入 {node}。{formula} 的导数要用另一个数来算：哪一个？",
  "exp-rule/twice": "指数函数算了两次。它的值已经在图上了：{formula}。",
  "exp-rule/dropped": "梯度原样穿过了 {formula}。exp 会把它乘以什么？",
  "tanh-rule/from-input": "这是把 {node} 代入了 tanh 的导数。该代入的是输出，{formula}。",
  "tanh-rule/no-square": "tanh 的导数里少了平方：看看输出 {formula} 是怎样进入导数的。",
  "tanh-rule/as-tan": "这是 tan 的导数。tanh 的导数里符号不同：{formula} 有比在 0 处更陡的地方吗？",
  "tanh-rule/no-one": "tanh 的导数里，−{consumer}² 前面还有东西。这里漏掉了。",
  "tanh-rule/twice": "tanh 算了两次。它的值已经在图上了：{formula}。",
  "tanh-rule/as-sigmoid": "这是 sigmoid 的导数。tanh 有自己的导数：{formula} 的取值从 −1 到 1，而不是从 0 到 1。",
  "tanh-rule/as-arctan": "这是 arctan 的导数。tanh 不是反函数：它的导数用输出 {formula} 来算。",
  "tanh-rule/output": "这里乘的是 tanh 的值，{formula}。导数要用这个值来算，但不等于这个值。",
  "sigmoid-rule/from-input": "这是把 {node} 代入了 sigmoid 的导数。该代入的是输出，{formula}。",
  "sigmoid-rule/as-tanh": "这是 tanh 的导数。sigmoid 有自己的导数：{formula} 的取值从 0 到 1，而不是从 −1 到 1。",
  "sigmoid-rule/twice": "sigmoid 算了两次。它的值已经在图上了：{formula}。",
  "relu-rule/gate-ignored": "relu 让梯度通过了。先看它的输入：在 {node} 处门是开着的吗？",
  "relu-rule/value": "这里乘的是 {formula} 的值。relu 在 {node} 处有多陡？",
  "relu-rule/inverted": "relu 的门弄反了。对哪些输入它是开着的？{node} 是其中之一吗？",
  "relu-rule/gated-by-gradient": "这里由梯度自己的符号来决定了。relu 的门看的是前向的输入，{node}。",
  "neg-rule/sign-lost": "{formula} 的负号在回来的路上丢了。如果 {node} 变大，它的相反数是变大还是变小？",
  "log-rule/one-over-output": "这是对数值的倒数。{formula} 的导数用输入 {node} 来算。",
  "seed/output-value":
    "反向传播从{output, select, unknown {输出的值开始了。输出} other { {output} 的值开始了。{output} }}对自己的导数是多少？",
  "seed/zero":
    "{output, select, unknown {输出处是 0，一切都得 0。输出} other {{output} 处是 0，一切都得 0。{output} }}对自己的导数是多少？",
  "descent-sign/whole-sheet": "整张表的符号都反了。梯度指向上坡；负号是在迈步更新时才加的。",
  "other-quantity/value":
    "这是{node, select, unknown {这个节点的值。问的是它} other { {node} 的值。问的是 {node} }}变化时{node, select, unknown {输出} other { {output} }}怎样变化。",
  "other-quantity/reciprocal":
    "再看看是谁除以谁：问的是{node, select, unknown {节点变化时输出的变化} other { {node} 变化时 {output} 的变化}}。",
  "other-quantity/stepped-value":
    "这是{node, select, unknown {这个节点} other { {node} }}做了一步梯度下降之后的值。问的只是梯度。",
  "sign/flipped": "检查一路上的符号。",
  "power-of-ten/shifted": "检查小数点的位置。",
  "swapped-nodes/other-gradient": "检查问的是哪个节点。",
};
