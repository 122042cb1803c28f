import { type NetworkRefusal, networkLimits } from "@/lib/notation/network";

const { inputs, layers, neurons, examples } = networkLimits;

/** What is wrong with a pasted network, and what to do. */
export function sayNetworkRefusal(code: NetworkRefusal): string {
  switch (code) {
    case "NO_NETWORK":
      return "There is neither a network nor a table of examples in this: write n = MLP(3, [4, 4, 1]), or rows of numbers.";
    case "NETWORK_TOO_LARGE":
      return `The network must have 1 to ${inputs} inputs and 1 to ${layers} layers of 1 to ${neurons} neurons: make it smaller.`;
    case "SEVERAL_OUTPUTS":
      return "The last layer must have one neuron, because each example has one label: end the list with 1.";
    case "EXAMPLES_MISFIT":
      return `Each row of xs needs as many numbers as the network has inputs, and xs as many rows as ys, ${examples} at most.`;
    case "TEXT_TOO_LONG":
      return "This is longer than can be read: paste the cells that make the network.";
  }
}
