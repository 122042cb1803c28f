import { type ActivationName, activate } from "./activations";

/**
 * What a network computes with: micrograd's `Value` for those who read, the nodes of a graph being drawn
 * (`Traced`) for the canvas and for the compiled passes. The network is written once for both.
 */
export interface Scalar<S> {
  add(other: S): S;
  mul(other: S): S;
  sub(other: S): S;
  pow(exponent: number): S;
  tanh(): S;
  relu(): S;
  sigmoid(): S;
}

/** Which parameter of a network is meant; `input` is null for the bias. */
export interface Place {
  readonly layer: number;
  readonly neuron: number;
  readonly input: number | null;
}

/** What a network is made with. */
export interface Parts<S> {
  /** Called once for each parameter, in the order of `parameters()`. */
  readonly parameter: (place: Place) => S;
  /** Of each layer; the lecture has tanh on all of them. */
  readonly activation?: (layer: number) => ActivationName;
  /** Runs a neuron's computation: where something is to be done around it. */
  readonly around?: (at: readonly [layer: number, neuron: number], compute: () => S) => S;
}

/** Weights, a bias, and tanh around their sum. */
export class Neuron<S extends Scalar<S>> {
  readonly w: readonly S[];
  readonly b: S;
  readonly #parts: Parts<S>;
  readonly #at: readonly [layer: number, neuron: number];

  constructor(nin: number, parts: Parts<S>, at: readonly [layer: number, neuron: number]) {
    const [layer, neuron] = at;
    this.w = Array.from({ length: nin }, (_, input) => parts.parameter({ layer, neuron, input }));
    this.b = parts.parameter({ layer, neuron, input: null });
    this.#parts = parts;
    this.#at = at;
  }

  call(x: readonly S[]): S {
    const { activation, around } = this.#parts;
    const compute = () => {
      // The order of the lecture's sum((wi*xi for …), self.b): the bias first.
      const act = this.w.reduce((sum, wi, i) => sum.add(wi.mul(at(x, i))), this.b);
      return activate(activation?.(this.#at[0]) ?? "tanh", act);
    };
    return around === undefined ? compute() : around(this.#at, compute);
  }

  parameters(): readonly S[] {
    return [...this.w, this.b];
  }
}

/** Neurons that all see the same inputs. */
export class Layer<S extends Scalar<S>> {
  readonly neurons: readonly Neuron<S>[];

  constructor(nin: number, nout: number, { parts, layer }: { readonly parts: Parts<S>; readonly layer: number }) {
    this.neurons = Array.from({ length: nout }, (_, neuron) => new Neuron(nin, parts, [layer, neuron]));
  }

  call(x: readonly S[]): readonly S[] {
    return this.neurons.map((neuron) => neuron.call(x));
  }

  parameters(): readonly S[] {
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}

/** A multi-layer perceptron: `new MLP(3, [4, 4, 1], parts)` takes three inputs through two layers of four to one output. */
export class MLP<S extends Scalar<S>> {
  readonly layers: readonly Layer<S>[];

  constructor(nin: number, nouts: readonly number[], parts: Parts<S>) {
    const sz = [nin, ...nouts];
    this.layers = nouts.map((nout, layer) => new Layer(at(sz, layer), nout, { parts, layer }));
  }

  /** A single output comes as itself, several as a list. */
  call(x: readonly S[]): S | readonly S[] {
    const outs = this.layers.reduce((values, layer) => layer.call(values), x);
    return outs.length === 1 ? at(outs, 0) : outs;
  }

  /** Flat: layer by layer, neuron by neuron, its weights and then its bias. */
  parameters(): readonly S[] {
    return this.layers.flatMap((layer) => layer.parameters());
  }
}

/** The lecture's loss: `sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))`. */
export function squaredError<S extends Scalar<S>>(ys: readonly S[], ypred: readonly S[]): S {
  const terms = ypred.map((yout, i) => yout.sub(at(ys, i)).pow(2));
  return terms.slice(1).reduce((sum, term) => sum.add(term), at(terms, 0));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no value ${index} among ${list.length}.`);
  return found;
}
