import type { Translation } from "../translation";

export const home: Translation<"home"> = {
  description: "反向传播的实时课堂：手算梯度，提交即评。",
  title: "反向传播，一起动手算",
  about: "屏幕上一张计算图，每个梯度亲手算，每个答案即刻评判。",
  library: "资料库",
  lessons: {
    title: "入门课程",
    loading: "正在查找课程……",
    size: "{exercises, plural, other {# 道练习}}，{nodes, plural, other {# 个节点}}",
    trains: "{exercises, plural, other {# 道练习}}，{parameters, plural, other {# 个参数}}",
  },
  lab: {
    title: "讲座的后半部分",
    about: "Neuron、Layer、MLP：41 个参数、四个带标签的样本，以及训练它们的循环；可以逐行执行，也可以一口气跑两千步。",
    open: "打开实验室",
  },
  privacy: "这里保存什么、保存多久",
  join: {
    title: "加入课堂",
    about: "课堂码在投影上。不需要账号，只要一个名字。",
  },
  host: {
    title: "主持课堂",
    paste: "粘贴讲座的 Python 代码",
    draw: "画出它的图",
    empty: "从空白板开始",
  },
};
