import type { Translation } from "../translation";

export const door: Translation<"door"> = {
  code: {
    label: "课堂码",
    mistake: "课堂码是六位数字，请照投影上的输入。",
    go: "进入课堂",
  },
  title: "加入",
  join: { title: "加入课堂", about: "课堂码在投影上。" },
  looking: "正在查找你的课堂……",
  unreachable: {
    title: "无法连接到课堂。",
    about: "页面会继续尝试。请确认手机与课堂在同一个网络。",
  },
  seating: "正在入座……",
  name: {
    class: "课堂 {code}",
    label: "你的名字",
    hint: "同学和主持人都能看到。",
    go: "加入",
    unreachable: "无法连接到课堂。请检查网络，再点一次“加入”。",
    hasWords: "我有主持人给的四个单词",
  },
  identity: { id: "你的学号", email: "你的邮箱地址", hint: "只有主持人能看到，用于登记成绩。" },
  seat: {
    title: "接着用你的席位",
    about: "你的答案和分数会转到这部手机；另一部会退出。",
    label: "四个单词",
    hint: "单词之间用空格隔开，只能用一次。",
    mistake: "请输入主持人给你的四个单词。",
    go: "在这里继续",
    unreachable: "无法连接到课堂。请检查网络后重试。",
    hasName: "改用名字加入",
  },
  refused: { start: "回到首页", reload: "刷新", again: "重试" },
  ended: { joinAgain: "重新加入", newWords: "我有四个新单词" },
};
