import { activate } from "./activations";
import { evaluate } from "./evaluate";
import type { Graph, GraphNode, NodeId } from "./graph";
import { type Model, placesOf, type Shape, shortNameOf } from "./network";
import { lossGraph, type NetworkGraph } from "./networkGraph";
import type { Place } from "./nn";
import { Trace, type Traced } from "./trace";

/** The parts of the loss graph that one parameter's gradient is worked out on, made when they are asked for. */
export interface NetworkParts {
  /** The loss over all examples, its nodes numbered: the parameters are `n0`, `n1`, … */
  readonly whole: NetworkGraph;
  readonly loss: number;
  /** What the network says to each example. */
  readonly predictions: readonly number[];
  /** d(loss)/d(parameter), in the order of `parameters()`. */
  readonly gradients: readonly number[];
  /**
   * The way from a parameter through its neuron to what the neuron puts out, once for each example, with the gradient
   * that arrives there: `n1 = w0*x1 + r1`, `o1 = tanh(n1)`; r1 is the rest of the neuron's sum. The parameter has the id and
   * the name that it has in the whole, and the same gradient.
   */
  partOf(parameter: NodeId): Graph | null;
}

const known = new WeakMap<Model, NetworkParts>();

/** A model's loss graph and its parts, made once a model. */
export function networkParts(model: Model): NetworkParts {
  const found = known.get(model);
  if (found) return found;
  const made = makeParts(model);
  known.set(model, made);
  return made;
}

function makeParts(model: Model): NetworkParts {
  const whole = withShortNames(numbered(lossGraph(model.shape, model.parameters, model.examples)), model.shape);
  const { data, grad } = evaluate(whole.graph);
  const places = placesOf(model.shape);
  const parts = new Map<NodeId, Graph>();
  const numbers: Numbers = { data: (id) => data.get(id) ?? Number.NaN, grad: (id) => grad.get(id) ?? Number.NaN };
  return {
    whole,
    loss: numbers.data(whole.graph.output ?? ""),
    predictions: whole.predictions.map(numbers.data),
    gradients: whole.parameters.map(numbers.grad),
    partOf: (parameter) => {
      const place = places[whole.parameters.indexOf(parameter)];
      if (place === undefined) return null;
      const part = parts.get(parameter) ?? makePart(model, { whole, parameter, place, numbers });
      parts.set(parameter, part);
      return part;
    },
  };
}

interface Numbers {
  data(id: NodeId): number;
  grad(id: NodeId): number;
}

interface Wanted {
  readonly whole: NetworkGraph;
  readonly parameter: NodeId;
  readonly place: Place;
  readonly numbers: Numbers;
}

function makePart({ shape, examples }: Model, { whole, parameter, place, numbers }: Wanted): Graph {
  const trace = new Trace();
  const value = numbers.data(parameter);
  const leaf = trace.leaf(shortNameOf(place, shape), value);
  const given: Record<NodeId, number> = {};
  const activation = shape.activations[place.layer] ?? "tanh";
  examples.xs.forEach((_, at) => {
    const example = at + 1;
    const out = neuronOf(whole, shape, { example: at, layer: place.layer, neuron: place.neuron });
    const x =
      place.input === null ? null : inputOf(whole, shape, { example: at, layer: place.layer, input: place.input });
    const term = x === null ? value : value * numbers.data(x);
    const product =
      x === null ? leaf : named(trace, leaf.mul(trace.leaf(`x${example}`, numbers.data(x))), `p${example}`);
    const rest = trace.leaf(`r${example}`, sumAt(whole, out, activation === "linear", numbers) - term);
    const sum = named(trace, product.add(rest), `n${example}`);
    const result = activation === "linear" ? sum : named(trace, activate(activation, sum), `o${example}`);
    given[result.id] = numbers.grad(out);
  });
  const graph = trace.graph(leaf);
  const names = new Map(graph.nodes.map((node) => [node.id, node.name ?? node.id]));
  const own = (id: NodeId) => (id === leaf.id ? parameter : `n${names.get(id)}`);
  const seeds = Object.fromEntries(Object.entries(given).map(([id, gradient]) => [own(id), gradient]));
  const { nodes } = renamed(graph, own);
  return { nodes: nodes.map(shown), output: null, given: seeds };
}

/** The longest number that a leaf shows as it is. */
const LONGEST = 9;

/** A leaf whose text is what people read on it: nobody works with sixteen digits by hand. */
function shown(node: GraphNode): GraphNode {
  if (node.op !== "leaf" || node.text.length <= LONGEST) return node;
  const isPlain = Math.abs(node.data) >= 0.001 && Math.abs(node.data) <= 10_000;
  return { ...node, text: isPlain ? node.data.toFixed(4) : node.data.toPrecision(4) };
}

function named(trace: Trace, value: Traced, name: string): Traced {
  trace.name(value, name);
  return value;
}

/** Where a neuron stands among those that put out something, example after example. */
function neuronOf(
  { neurons }: NetworkGraph,
  { nouts }: Model["shape"],
  at: { readonly example: number; readonly layer: number; readonly neuron: number },
): NodeId {
  const before = (layers: readonly number[]) => layers.reduce((sum, nout) => sum + nout, 0);
  return neurons[at.example * before(nouts) + before(nouts.slice(0, at.layer)) + at.neuron] ?? "";
}

function inputOf(
  whole: NetworkGraph,
  shape: Model["shape"],
  { example, layer, input }: { readonly example: number; readonly layer: number; readonly input: number },
): NodeId {
  if (layer === 0) return whole.inputs[example]?.[input] ?? "";
  return neuronOf(whole, shape, { example, layer: layer - 1, neuron: input });
}

/** What a neuron's activation is taken of. */
function sumAt({ graph }: NetworkGraph, out: NodeId, isLinear: boolean, { data }: Numbers): number {
  if (isLinear) return data(out);
  return data(graph.nodes.find(({ id }) => id === out)?.operands[0] ?? "");
}

/** The same network with its nodes called n0, n1, …, as nodes are that travel. */
function numbered({ graph, groups, ...network }: NetworkGraph): NetworkGraph {
  const ids = new Map(graph.nodes.map(({ id }, at) => [id, `n${at}`]));
  const id = (before: NodeId) => ids.get(before) ?? before;
  return {
    graph: renamed(graph, id),
    groups: new Map([...groups].map(([before, group]) => [id(before), group])),
    parameters: network.parameters.map(id),
    neurons: network.neurons.map(id),
    inputs: network.inputs.map((inputs) => inputs.map(id)),
    predictions: network.predictions.map(id),
  };
}

/** Parameters under the names that people read, in class and in the tables. */
function withShortNames(network: NetworkGraph, shape: Shape): NetworkGraph {
  const names = new Map(placesOf(shape).map((place, at) => [network.parameters[at], shortNameOf(place, shape)]));
  const nodes = network.graph.nodes.map((node) => {
    const name = names.get(node.id);
    return name === undefined ? node : { ...node, name, label: name };
  });
  return { ...network, graph: { ...network.graph, nodes } };
}

function renamed(graph: Graph, id: (before: NodeId) => NodeId): Graph {
  const nodes = graph.nodes.map((node) =>
    node.op === "leaf"
      ? { ...node, id: id(node.id) }
      : { ...node, id: id(node.id), operands: node.operands.map((operand) => (operand === null ? null : id(operand))) },
  );
  return { nodes, output: graph.output === null ? null : id(graph.output) };
}
