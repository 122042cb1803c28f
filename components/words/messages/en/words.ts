export const words = {
  node: {
    output: "the output",
    number: "the number {number}",
    unnamed: "the unnamed {symbol} node",
    any: "this node",
  },
  twice: "{name} (twice)",
  hints: {
    step1: "Which edges",
    step2: "The local rule",
    step3: "The local number",
    step4: "The worked step",
  },
  deadline: "{day}, {time} ({distance})",
  distance: {
    now: "now",
    minutes: "in {count, plural, one {# minute} other {# minutes}}",
    hours: "in {count, plural, one {# hour} other {# hours}}",
    days: "in {count, plural, one {# day} other {# days}}",
  },
  duration: {
    second: "{count, plural, one {# second} other {# seconds}}",
    minute: "{count, plural, one {# minute} other {# minutes}}",
    hour: "{count, plural, one {# hour} other {# hours}}",
    day: "{count, plural, one {# day} other {# days}}",
  },
  daysAndClock: "{days, number} d {clock}",
  workedStep: "Worked step at {node}",
  leaderboard: {
    label: "Leaderboard",
    teams: "Teams",
    you: "you",
    yourTeam: "your team",
    tie: "More share the last place.",
    behind: "You are {points, plural, one {# point} other {# points}} behind {name}.",
    place: "You are in place <b>{rank, number}</b> of {of, number}.",
    placeBehind:
      "You are in place <b>{rank, number}</b> of {of, number}, {points, plural, one {# point} other {# points}} behind {name}.",
  },
} as const;
