import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Model } from "@/lib/engine/network";
import { networkParts } from "@/lib/engine/networkPart";
import { MAX_NODES } from "@/lib/notation/edit";

/** How a class trains a network: each step is an exercise, the parameters' gradients are its answers. */
export interface Training extends Model {
  /** The learning rate of the step `p.data += -rate * p.grad`. */
  readonly rate: number;
  /** What becomes of a parameter that nobody answered: it stays where it is, or takes its true gradient. */
  readonly unanswered: "stays" | "true";
  /** So many parameters a person, or as many as it takes that each parameter has so many people. */
  readonly share: { readonly by: "person" | "parameter"; readonly count: number };
}

/** What a session notes of one step of a training; a lesson has none of it. */
export interface TrainingRun {
  /** How many steps led here; 0 where a training begins. */
  readonly step: number;
  /** Who was there when the round opened, in the order of their coming: they share the parameters out. Empty before. */
  readonly holders: readonly string[];
  /** What the class's answers came to, parameter by parameter, null where nobody's could be read; null before the step was taken. */
  readonly taken: readonly (number | null)[] | null;
}

/** A training that has not begun. */
export const firstRun: TrainingRun = { step: 0, holders: [], taken: null };

/** More examples than this nobody works through by hand. */
export const MOST_EXAMPLES = 8;

/** A network has at most so many parameters: each of them is asked. */
export const MOST_PARAMETERS = 200;

/** Gradients are clipped here, as training often does: one lost power of ten, where nobody else holds the parameter, must not saturate a neuron for good. */
export const MOST_GRADIENT = 10;

/** What a training's exercise is made of: the loss over its examples, its parameters in their order. */
export function trainingBoard(training: Training): { readonly graph: Graph; readonly asked: readonly NodeId[] } {
  if (modelProblem(training) !== null) return { graph: { nodes: [], output: null }, asked: [] };
  const { graph, parameters } = networkParts(training).whole;
  return { graph, asked: parameters };
}

/** What keeps a network from being trained by a class; null where nothing does. */
export function modelProblem({ shape, parameters, examples }: Model): "SHAPE" | "PARAMETERS" | "EXAMPLES" | null {
  const { nin, nouts, activations } = shape;
  const isShaped = nin >= 1 && nouts.length >= 1 && nouts.at(-1) === 1 && activations.length === nouts.length;
  if (!isShaped || nouts.some((nout) => nout < 1)) return "SHAPE";
  // Counted before anything is laid out: a layer of a million neurons is refused, not built.
  const counts = nouts.map((nout, layer) => nout * ((layer === 0 ? nin : (nouts[layer - 1] ?? 0)) + 1));
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count > MOST_PARAMETERS || count !== parameters.length) return "PARAMETERS";
  const { xs, ys } = examples;
  const isPaired = xs.length === ys.length && xs.length >= 1 && xs.length <= MOST_EXAMPLES;
  const isSmall = lossSize({ shape, parameters, examples }) <= MAX_NODES;
  return isPaired && isSmall && xs.every((x) => x.length === nin) ? null : "EXAMPLES";
}

/** How many nodes a loss graph has at most, without building it. */
export function lossSize({ shape: { nin, nouts }, parameters, examples }: Model): number {
  // A neuron multiplies and adds for each of its inputs and activates once.
  const operations = nouts.map((nout, layer) => nout * (2 * (layer === 0 ? nin : (nouts[layer - 1] ?? 0)) + 1));
  const network = operations.reduce((sum, one) => sum + one, 0);
  // Each example brings its inputs and its label, and is subtracted, squared and added.
  return parameters.length + examples.xs.length * (nin + 1 + network + 3);
}

/** The parameters after a step with these gradients; null takes what the rules say of what nobody answered. */
export function stepped(training: Training, gradients: readonly (number | null)[]): readonly number[] {
  const { parameters, rate } = training;
  const moves = stepOf(training, gradients);
  return parameters.map((parameter, at) => parameter - rate * (moves[at] ?? 0));
}

/** The gradients that a step is taken with. */
export function stepOf(training: Training, gradients: readonly (number | null)[]): readonly number[] {
  const truth = training.unanswered === "true" ? trueGradients(training) : [];
  return training.parameters.map((_, at) => clipped(gradients[at] ?? truth[at] ?? 0));
}

/** The engine's gradients of a training's parameters. */
export function trueGradients(training: Training): readonly number[] {
  return networkParts(training).gradients;
}

function clipped(gradient: number): number {
  return Math.max(-MOST_GRADIENT, Math.min(MOST_GRADIENT, gradient));
}
