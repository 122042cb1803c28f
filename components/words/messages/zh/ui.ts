import type { Translation } from "../translation";

export const ui: Translation<"ui"> = {
  exercise: "{title}{step, plural, =0 {} other { · 第 {step, number} 步}}",
  language: "语言",
  theme: {
    system: "主题：跟随系统",
    light: "主题：浅色",
    dark: "主题：深色",
  },
  hostLesson: { button: "开课", named: "用《{title}》开课" },
  undo: "撤销",
  dismiss: "关闭提示",
  close: "关闭",
  cancel: "取消",
  rename: "重命名",
  title: "标题",
  numberFrom: "请输入 {min, number} 到 {max, number} 之间的数。",
  wholeNumberFrom: "请输入 {min, number} 到 {max, number} 之间的整数。",
  verdict: {
    correct: "正确",
    carried: "沿用前值",
    "needs-digits": "位数不够",
    wrong: "还不对",
    unreadable: "无法识别",
  },
  notFound: {
    title: "这个地址下什么也没有",
    about: "它可能已被删除，也可能属于另一个浏览器：资料库只为创建它的浏览器保留。",
    home: "首页",
    library: "资料库",
  },
  broken: {
    title: "页面出错了",
    about: "已经发送到服务器的内容都会保留。如果重试无效，请刷新页面。",
    again: "重试",
  },
  connectionLost: "<b>{loss, select, restarting {服务器正在重启。} other {没有网络连接。}}</b>{meanwhile}",
  timeLeft: {
    up: "时间到。",
    tenSeconds: "还剩十秒。",
    minute: "还剩一分钟。",
  },
};
