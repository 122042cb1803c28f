import type { Translation } from "../translation";

export const words: Translation<"words"> = {
  node: {
    output: "输出",
    number: "数 {number}",
    unnamed: "“{symbol}”节点",
    any: "这个节点",
  },
  twice: "{name}（两次）",
  hints: {
    step1: "哪些边",
    step2: "局部法则",
    step3: "局部数值",
    step4: "完整步骤",
  },
  deadline: "{day} {time}（{distance}）",
  distance: {
    now: "现在",
    minutes: "还有 {count, plural, other {# 分钟}}",
    hours: "还有 {count, plural, other {# 小时}}",
    days: "还有 {count, plural, other {# 天}}",
  },
  duration: {
    second: "{count, plural, other {# 秒}}",
    minute: "{count, plural, other {# 分钟}}",
    hour: "{count, plural, other {# 小时}}",
    day: "{count, plural, other {# 天}}",
  },
  daysAndClock: "{days, number} 天 {clock}",
  workedStep: "{node} 的完整步骤",
  leaderboard: {
    label: "排行榜",
    teams: "小组",
    you: "你",
    yourTeam: "你的小组",
    tie: "最后一名还有其他人并列。",
    behind: "你比 {name} 少 {points, plural, other {# 分}}。",
    place: "你是第 <b>{rank, number}</b> 名，共 {of, number} 人。",
    placeBehind: "你是第 <b>{rank, number}</b> 名，共 {of, number} 人，比 {name} 少 {points, plural, other {# 分}}。",
  },
};
