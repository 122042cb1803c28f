export const ui = {
  exercise: "{title}{step, plural, =0 {} other { · step {step, number}}}",
  language: "Language",
  theme: {
    system: "Theme: as the system",
    light: "Theme: light",
    dark: "Theme: dark",
  },
  hostLesson: { button: "Host", named: "Host {title}" },
  undo: "Undo",
  dismiss: "Dismiss",
  close: "Close",
  cancel: "Cancel",
  rename: "Rename",
  title: "Title",
  numberFrom: "A number from {min, number} to {max, number}.",
  wholeNumberFrom: "A whole number from {min, number} to {max, number}.",
  verdict: {
    correct: "Correct",
    carried: "Carried",
    "needs-digits": "More digits",
    wrong: "Not yet",
    unreadable: "Unreadable",
  },
  notFound: {
    title: "There is nothing at this address",
    about:
      "It may have been deleted, or it belongs to another browser: a library is kept for the browser that made it.",
    home: "Home",
    library: "Library",
  },
  broken: {
    title: "This page broke",
    about: "What was sent to the server is kept. If trying again does not help, reload the page.",
    again: "Try again",
  },
  connectionLost: "<b>{loss, select, restarting {The server starts anew.} other {No connection.}}</b> {meanwhile}",
  timeLeft: {
    up: "The time is up.",
    tenSeconds: "Ten seconds left.",
    minute: "One minute left.",
  },
} as const;
