export const training = {
  figure: "The network by layers, with {count, plural, one {# parameter} other {# parameters}}",
  class: "The class",
  descent: "Gradient descent",
  curve: "The loss, step by step",
  rateNow: "Learning rate {rate}",
  ready:
    "{count, plural, one {One parameter} other {# parameters}}, shared out when the round opens. Have paper at hand.",
  weight: "Layer {layer}, neuron {neuron}: the weight of its input {input}",
  bias: "Layer {layer}, neuron {neuron}: the bias",
  notTheirs: "somebody else’s",
  predictions: {
    caption: "What the network says, beside what it should say",
    where: "On a line",
  },
  held: {
    title: "{count, plural, one {# parameter was held back} other {# parameters were held back}}",
    none: "Every parameter moved as its gradient says.",
    more: "And {count, plural, one {# more} other {# more}}.",
    unanswered: "nobody answered",
    unnamed: "the class answered {answer}, the true gradient was {truth}",
    kind: "{count}: {mistake}",
  },
  part: {
    weight:
      "In each example: the input x of this weight, what the neuron puts out, o, and the gradient that arrives there.",
    bias: "In each example: what the neuron puts out, o, and the gradient that arrives there.",
    example: "Example",
    given: "given",
  },
  play: {
    first: "The class is the optimiser",
    taken: "{step, plural, one {One step was taken} other {# steps were taken}}",
    about:
      "{count, plural, one {One parameter is} other {# parameters are}} shared out among you. Work out the gradients of yours: the step is taken with your answers.",
    fell: "The loss went from {before} to {after}. Yours are dealt anew when the next round opens.",
    yours: "Your parameters",
    you: "You",
    class: "The class",
    truth: "The gradient",
    next: "The round is closed. Look at the big screen: the step is taken next.",
  },
  rules: {
    title: "What is worked out",
    network: "The class trains",
    rate: "Learning rate",
    unanswered: "A parameter that nobody answers",
    share: "The parameters are shared out",
  },
  model: {
    none: "Nothing: a graph is worked out",
    neuron: "One neuron: 3 parameters",
    "two-layers": "2-2-1: 9 parameters",
    lecture: "The lecture’s MLP: 41 parameters",
    own: "Its own network",
  },
  unanswered: {
    stays: "Stays",
    true: "Takes its true gradient",
  },
  unansweredHint: {
    stays: "The step leaves it where it is.",
    true: "The step is as good as the answers there are.",
  },
  share: {
    parameter: "Enough people at each",
    person: "As many to each person",
  },
  shareHint: {
    parameter: "However large the class is: the median of several answers is seldom wrong.",
    person: "In a small class some parameters have nobody then.",
  },
  count: {
    parameter: "People at each parameter",
    person: "Parameters for each person",
  },
  pane: {
    title: "The class is the optimiser",
    about:
      "{count, plural, one {Its one parameter is} other {Its # parameters are}} shared out among the class. Everybody works gradients out by hand, and each step is taken with the class’s answers.",
    rules: "Network and rules",
  },
  lab: {
    button: "Train it with the class",
    about: "This network and its examples become a lesson: each step is taken with what the class works out by hand.",
    tooLarge: "A class works with at most {parameters} parameters and {examples} examples by hand.",
  },
  review: {
    title: "The class’s path: {title}",
    about: "The loss after each step, beside gradient descent from the same beginning.",
    step: "Step",
  },
} as const;
