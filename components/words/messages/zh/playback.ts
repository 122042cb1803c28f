import type { Translation } from "../translation";

export const playback: Translation<"playback"> = {
  which: "哪种传播",
  forward: "前向",
  backward: "反向",
  pass: { forward: "前向传播", backward: "反向传播" },
  stepBack: "上一步",
  stepBackKey: "上一步（←）",
  play: "播放",
  stop: "停止",
  playKey: "自动播放（A）",
  stepOn: "下一步",
  stepOnKey: "下一步（→）",
  forwardBegins: "数值从叶子出发，逐个运算向前流动。",
  backwardBegins: "梯度从输出出发，沿着一条条边向后流动。",
  seed: "输出对自己求导：从这里开始。",
};
