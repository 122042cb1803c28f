import type { Graph, NodeId } from "./graph";
import { type Examples, nameOf, type Shape } from "./network";
import { MLP, squaredError } from "./nn";
import { Trace, type Traced } from "./trace";

/** A network's graph, with what is needed to fold it and to read it. */
export interface NetworkGraph {
  readonly graph: Graph;
  /** The part of the network that each operation belongs to, outermost first: `["layer 0", "neuron 2"]`. */
  readonly groups: ReadonlyMap<NodeId, readonly string[]>;
  /** In the order of the network's `parameters()`. */
  readonly parameters: readonly NodeId[];
  /** What each neuron puts out, in the order in which they compute; for several examples, one after the other. */
  readonly neurons: readonly NodeId[];
  /** The inputs of each example. */
  readonly inputs: readonly (readonly NodeId[])[];
  /** What the network says, one node for each example. */
  readonly predictions: readonly NodeId[];
}

/** The graph of n(x). */
export function predictionGraph(shape: Shape, parameters: readonly number[], x: readonly number[]): NetworkGraph {
  const network = trace(shape, parameters);
  const inputs = x.map((xi, i) => network.trace.leaf(`x${i}`, xi, `x[${i}]`));
  const out = network.call(inputs, []);
  network.trace.name(out, "y", "n(x)");
  return network.drawn({ output: out, inputs: [inputs], predictions: [out] });
}

/** The graph of the loss over all examples, what the lecture's `draw_dot(loss)` draws. */
export function lossGraph(shape: Shape, parameters: readonly number[], { xs, ys }: Examples): NetworkGraph {
  const network = trace(shape, parameters);
  const inputs = xs.map((x, k) => x.map((xi, i) => network.trace.leaf(`xs${k}_${i}`, xi, `xs[${k}][${i}]`)));
  const predictions = inputs.map((x, k) => {
    const out = network.call(x, [`n(xs[${k}])`]);
    network.trace.name(out, `ypred${k}`, `ypred[${k}]`);
    return out;
  });
  const labels = ys.map((y, k) => network.trace.leaf(`ys${k}`, y, `ys[${k}]`));
  const loss = squaredError(labels, predictions);
  network.trace.name(loss, "loss");
  return network.drawn({ output: loss, inputs, predictions });
}

interface Drawn {
  readonly output: Traced;
  readonly inputs: readonly (readonly Traced[])[];
  readonly predictions: readonly Traced[];
}

/** The network over traced values; `call` notes what it computes under `group`. */
function trace({ nin, nouts, activations }: Shape, numbers: readonly number[]) {
  const trace = new Trace();
  let group: readonly string[] = [];
  let count = 0;
  const neurons: NodeId[] = [];
  const network = new MLP<Traced>(nin, nouts, {
    parameter: (place) => trace.leaf(nameOf(place), numbers[count++] ?? 0),
    activation: (layer) => activations[layer] ?? "tanh",
    around: ([layer, neuron], compute) => {
      trace.group = [...group, `layer ${layer}`, `neuron ${neuron}`];
      const out = compute();
      trace.name(out, [...group, `l${layer}`, `n${neuron}`].join("_").replace(/\W+/g, ""), `l${layer}_n${neuron}`);
      trace.group = [];
      neurons.push(out.id);
      return out;
    },
  });
  const idsOf = (values: readonly Traced[]) => values.map(({ id }) => id);
  return {
    trace,
    call: (x: readonly Traced[], within: readonly string[]): Traced => {
      group = within;
      const out = network.call(x);
      if (!("id" in out)) throw new Error("A network that is drawn has one output.");
      return out;
    },
    drawn: ({ output, inputs, predictions }: Drawn): NetworkGraph => ({
      graph: trace.graph(output),
      groups: trace.groups,
      parameters: idsOf(network.parameters()),
      neurons,
      inputs: inputs.map(idsOf),
      predictions: idsOf(predictions),
    }),
  };
}
