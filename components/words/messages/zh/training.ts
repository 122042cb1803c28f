import type { Translation } from "../translation";

export const training: Translation<"training"> = {
  figure: "按层画出的网络，共 {count, plural, other {# 个参数}}",
  class: "全班",
  descent: "梯度下降",
  curve: "每一步的损失",
  rateNow: "学习率 {rate}",
  ready: "{count, plural, other {# 个参数}}，开题时分给大家。请准备好纸笔。",
  weight: "第 {layer} 层，神经元 {neuron}：输入 {input} 的权重",
  bias: "第 {layer} 层，神经元 {neuron}：偏置",
  notTheirs: "属于别人",
  predictions: {
    caption: "网络的输出与它应有的输出",
    where: "在一条线上",
  },
  held: {
    title: "{count, plural, other {# 个参数被拖住了}}",
    none: "每个参数都按它的梯度移动了。",
    more: "还有 {count, plural, other {# 个}}。",
    unanswered: "没有人回答",
    unnamed: "全班的答案是 {answer}，真实梯度是 {truth}",
    kind: "{count}：{mistake}",
  },
  part: {
    weight: "每个样本中：这个权重的输入 x、神经元的输出 o，以及传到那里的梯度。",
    bias: "每个样本中：神经元的输出 o，以及传到那里的梯度。",
    example: "样本",
    given: "已知",
  },
  play: {
    first: "全班就是优化器",
    taken: "{step, plural, other {已走了 # 步}}",
    about: "{count, plural, other {# 个参数}}分给大家。算出你那些参数的梯度：这一步用你们的答案来走。",
    fell: "损失从 {before} 变为 {after}。下一轮开始时重新分配参数。",
    yours: "你的参数",
    you: "你",
    class: "全班",
    truth: "梯度",
    next: "本轮已结束。请看大屏幕：接下来走这一步。",
  },
  rules: {
    title: "要算什么",
    network: "全班训练",
    rate: "学习率",
    unanswered: "没有人回答的参数",
    share: "参数的分配",
  },
  model: {
    none: "不训练：计算一张图",
    neuron: "一个神经元：3 个参数",
    "two-layers": "2-2-1：9 个参数",
    lecture: "课程中的 MLP：41 个参数",
    own: "自己的网络",
  },
  unanswered: {
    stays: "保持不动",
    true: "取真实梯度",
  },
  unansweredHint: {
    stays: "这一步不改变它。",
    true: "这一步的好坏只看已有的答案。",
  },
  share: {
    parameter: "让每个参数有足够的人",
    person: "每人固定数目",
  },
  shareHint: {
    parameter: "无论班级多大：多个答案的中位数很少出错。",
    person: "班级小的时候，有些参数会没有人算。",
  },
  count: {
    parameter: "每个参数的人数",
    person: "每人的参数个数",
  },
  pane: {
    title: "全班就是优化器",
    about: "{count, plural, other {它的 # 个参数}}分给全班。每个人手算梯度，每一步都用全班的答案来走。",
    rules: "网络与规则",
  },
  lab: {
    button: "和全班一起训练",
    about: "这个网络和它的样本会成为一节课：每一步都用全班手算的结果来走。",
    tooLarge: "手算时，一个班最多能处理 {parameters} 个参数和 {examples} 个样本。",
  },
  review: {
    title: "全班走过的路：{title}",
    about: "每一步之后的损失，与从同一起点出发的梯度下降对照。",
    step: "步",
  },
};
