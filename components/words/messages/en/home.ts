export const home = {
  description: "A live classroom for backpropagation: gradients by hand, graded the moment they arrive.",
  title: "Backpropagation, worked out by hand, together",
  about: "A computation graph on the screen, every gradient by hand, every answer judged the moment it arrives.",
  library: "Library",
  lessons: {
    title: "Lessons to start with",
    loading: "Looking for the lessons…",
    size: "{exercises, plural, one {# exercise} other {# exercises}}, {nodes, plural, one {# node} other {# nodes}}",
    trains:
      "{exercises, plural, one {# exercise} other {# exercises}}, {parameters, plural, one {# parameter} other {# parameters}}",
  },
  lab: {
    title: "The lecture’s second half",
    about:
      "Neuron, Layer, MLP: 41 parameters, four labelled examples and the loop that trains them, a line at a time or two thousand steps at once.",
    open: "Open the lab",
  },
  privacy: "What is kept here, and for how long",
  join: {
    title: "Join a class",
    about: "The code is on the projector. You need no account, only a name.",
  },
  host: {
    title: "Host a class",
    paste: "Paste the lecture’s Python",
    draw: "Draw its graph",
    empty: "Start with an empty board",
  },
} as const;
