import { type Training, trainingModels } from "@/lib/protocol/lesson";

/** The lessons that every library starts with, in the lecture's notation. */
export const gallery: readonly {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly exercises: readonly (
    | { readonly title: string; readonly program: string; readonly asked: readonly string[] }
    | { readonly title: string; readonly training: Training }
  )[];
}[] = [
  {
    id: "gallery-first-graph",
    title: "The first graph",
    about: "L = (a·b + c)·f: products and a sum, one path to every leaf.",
    exercises: [
      {
        title: "L = (a·b + c)·f",
        program: [
          "a = Value(2.0, label='a')",
          "b = Value(-3.0, label='b')",
          "c = Value(10.0, label='c')",
          "e = a*b; e.label = 'e'",
          "d = e + c; d.label = 'd'",
          "f = Value(-2.0, label='f')",
          "L = d * f; L.label = 'L'",
          "",
        ].join("\n"),
        asked: ["d", "f", "c", "e", "a", "b"],
      },
    ],
  },
  {
    id: "gallery-neuron",
    title: "A neuron with tanh",
    about: "Two inputs, two weights, a bias, and tanh: the backward pass through a whole neuron.",
    exercises: [
      {
        title: "A neuron with tanh",
        program: [
          "# inputs x1, x2",
          "x1 = Value(2.0, label='x1')",
          "x2 = Value(0.0, label='x2')",
          "# weights w1, w2",
          "w1 = Value(-3.0, label='w1')",
          "w2 = Value(1.0, label='w2')",
          "# bias",
          "b = Value(6.8813735870195432, label='b')",
          "x1w1 = x1*w1; x1w1.label = 'x1w1'",
          "x2w2 = x2*w2; x2w2.label = 'x2w2'",
          "s = x1w1 + x2w2; s.label = 's'",
          "n = s + b; n.label = 'n'",
          "o = n.tanh(); o.label = 'o'",
          "",
        ].join("\n"),
        asked: ["n", "s", "b", "x1w1", "x2w2", "x1", "w1", "x2", "w2"],
      },
    ],
  },
  {
    id: "gallery-neuron-in-atoms",
    title: "The neuron, tanh in atoms",
    about: "The same neuron with tanh written as (e − 1)/(e + 1): one op becomes five, the gradients stay.",
    exercises: [
      {
        title: "tanh as (e − 1)/(e + 1)",
        program: [
          "x1 = Value(2.0, label='x1')",
          "x2 = Value(0.0, label='x2')",
          "w1 = Value(-3.0, label='w1')",
          "w2 = Value(1.0, label='w2')",
          "b = Value(6.8813735870195432, label='b')",
          "x1w1 = x1*w1; x1w1.label = 'x1w1'",
          "x2w2 = x2*w2; x2w2.label = 'x2w2'",
          "s = x1w1 + x2w2; s.label = 's'",
          "n = s + b; n.label = 'n'",
          "# tanh(n) in atoms",
          "m = 2*n; m.label = '2n'",
          "e = m.exp(); e.label = 'e'",
          "p = e - 1; p.label = 'e - 1'",
          "q = e + 1; q.label = 'e + 1'",
          "o = p / q; o.label = 'o'",
          "",
        ].join("\n"),
        asked: ["p", "q", "e", "m", "n", "x1", "w1"],
      },
    ],
  },
  {
    id: "gallery-twice",
    title: "Used twice: b = a + a",
    about: "The smallest graph in which gradients accumulate.",
    exercises: [
      {
        title: "b = a + a",
        program: ["a = Value(3.0, label='a')", "b = a + a; b.label = 'b'", ""].join("\n"),
        asked: ["a"],
      },
    ],
  },
  {
    id: "gallery-product-and-sum",
    title: "Used by two: f = (a·b)·(a + b)",
    about: "Both leaves reach the output by two paths. Who overwrites instead of accumulating is found here.",
    exercises: [
      {
        title: "f = (a·b)·(a + b)",
        program: [
          "a = Value(-2.0, label='a')",
          "b = Value(3.0, label='b')",
          "d = a * b; d.label = 'd'",
          "e = a + b; e.label = 'e'",
          "f = d * e; f.label = 'f'",
          "",
        ].join("\n"),
        asked: ["d", "e", "a", "b"],
      },
    ],
  },
  {
    id: "gallery-x-plus-y-times-z",
    title: "(x + y)·z",
    about: "The Stanford course’s first example: a sum, then a product.",
    exercises: [
      {
        title: "f = (x + y)·z",
        program: [
          "x = Value(-2.0, label='x')",
          "y = Value(5.0, label='y')",
          "z = Value(-4.0, label='z')",
          "q = x + y; q.label = 'q'",
          "f = q * z; f.label = 'f'",
          "",
        ].join("\n"),
        asked: ["q", "z", "x", "y"],
      },
    ],
  },
  {
    id: "gallery-optimiser",
    title: "The class is the optimiser",
    about:
      "Everybody holds some parameters of a network, works their gradients out by hand, and the step is taken with the class’s answers.",
    exercises: [
      { title: "One neuron", training: trainingModels.neuron },
      { title: "Two layers: 2-2-1", training: trainingModels["two-layers"] },
      { title: "The lecture’s MLP", training: trainingModels.lecture },
    ],
  },
];
