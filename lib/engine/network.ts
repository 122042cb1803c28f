import type { ActivationName } from "./activations";
import type { Place } from "./nn";

/** The shape of a network: how many inputs, how many neurons in each layer, and what each layer puts around its sums. */
export interface Shape {
  readonly nin: number;
  readonly nouts: readonly number[];
  /** One for each layer. */
  readonly activations: readonly ActivationName[];
}

/** Labelled examples: `ys[i]` is what the network should answer to `xs[i]`. */
export interface Examples {
  readonly xs: readonly (readonly number[])[];
  readonly ys: readonly number[];
}

/** A network with its numbers, in the order of `parameters()`, and what it learns from. */
export interface Model {
  readonly shape: Shape;
  readonly parameters: readonly number[];
  readonly examples: Examples;
}

/** The lecture's `MLP(nin, nouts)`: tanh on all layers. */
export function tanhShape(nin: number, nouts: readonly number[]): Shape {
  return { nin, nouts, activations: nouts.map(() => "tanh") };
}

/** Where each of the network's parameters stands, in the order of `parameters()`. */
export function placesOf({ nin, nouts }: Shape): readonly Place[] {
  return nouts.flatMap((nout, layer) => {
    const inputs = layer === 0 ? nin : (nouts[layer - 1] ?? 0);
    return Array.from({ length: nout }, (_, neuron) => [
      ...Array.from({ length: inputs }, (_, input): Place => ({ layer, neuron, input })),
      { layer, neuron, input: null },
    ]).flat();
  });
}

/** A parameter as the lecture's Python reaches it: `n.layers[0].neurons[2].w[1]`. */
export function pathOf({ layer, neuron, input }: Place): string {
  return `n.layers[${layer}].neurons[${neuron}].${input === null ? "b" : `w[${input}]`}`;
}

/** A parameter's name in a graph, where it has to be a variable's: `l0_n2_w1`. */
export function nameOf({ layer, neuron, input }: Place): string {
  return `l${layer}_n${neuron}_${input === null ? "b" : `w${input}`}`;
}

/** The same as short as the network allows: `w1` and `b` where it is one neuron. */
export function shortNameOf(place: Place, { nouts }: Shape): string {
  if (nouts.length > 1 || nouts[0] !== 1) return nameOf(place);
  return place.input === null ? "b" : `w${place.input}`;
}

/** Fresh parameters as the lecture draws them: each from U(−1, 1), in order. `random` gives numbers in [0, 1). */
export function drawParameters(shape: Shape, random: () => number): readonly number[] {
  return placesOf(shape).map(() => 2 * random() - 1);
}
