import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Problem } from "@/lib/engine/problems";
import { drawNumbers } from "@/lib/grading/numbers";
import { evaluationOf } from "./evaluation";
import { modelProblem, type Training, trainingBoard } from "./training";

/** How an exercise is run and paid. */
export interface Rules {
  /** What a node is worth, in points. */
  readonly points: number;
  /** Charged attempts a node; null: as many as one likes. */
  readonly attempts: number | null;
  /** Relative distance from the true gradient that still counts, 0.01 is 1 %. */
  readonly tolerance: number;
  /** The share of the points that a carried answer earns, 0 to 1. */
  readonly carriedCredit: number;
  /** Every participant gets leaf values of their own. */
  readonly drawsNumbers: boolean;
  /** How long a round runs, in seconds; null: until the host closes it. */
  readonly seconds: number | null;
  /** Points fall with the time that passes, to half of them at the end; only where a round has an end. */
  readonly isSpeedPaid: boolean;
  /** What each of the four hint steps costs, in points. */
  readonly hintCosts: readonly [number, number, number, number];
  /** "backward": a node opens when those that it flows into are answered, from the output back; "any": all are open. */
  readonly order: "any" | "backward";
  /** Run as a vote, a discussion and a second vote; what is right shows after the second. */
  readonly isVoted: boolean;
  /** The class trains a network, a step a round; the graph is then the network's loss, and its parameters are asked. Null: an ordinary exercise. */
  readonly training: Training | null;
}

/** The rules of an exercise whose author set none. */
export const defaultRules: Rules = {
  points: 1000,
  attempts: null,
  tolerance: 0.01,
  carriedCredit: 1,
  drawsNumbers: false,
  seconds: null,
  isSpeedPaid: false,
  hintCosts: [50, 100, 150, 400],
  order: "any",
  isVoted: false,
  training: null,
};

/** A graph, the nodes whose gradients are asked for, and the rules. */
export interface Exercise {
  readonly title: string;
  /** The Python its author wrote, comments and all; "" where it was drawn. */
  readonly source: string;
  readonly graph: Graph;
  /** In the order in which they are asked: reverse topological unless the author chose otherwise. */
  readonly asked: readonly NodeId[];
  readonly rules: Rules;
}

/** An exercise that trains is made from its network: whatever graph came with it, and the rules that have no meaning there, give way. */
export function withMadeGraph<E extends Exercise>(exercise: E): E {
  const { training } = exercise.rules;
  if (training === null) return exercise;
  const rules: Rules = { ...exercise.rules, drawsNumbers: false, order: "any", isVoted: false };
  return { ...exercise, ...trainingBoard(training), source: "", rules };
}

/** A lesson, and so a session, has at most this many exercises. */
export const MAX_EXERCISES = 50;

/** A graph has at most this many asked nodes. */
export const MAX_ASKED = 200;

/** Why an exercise cannot be run yet. */
export type ExerciseProblem =
  | Problem
  | { readonly code: "NOTHING_ASKED"; readonly node: null }
  | { readonly code: "TOO_MANY_ASKED"; readonly node: null }
  | { readonly code: "NO_DECLARED_LEAF"; readonly node: null }
  | { readonly code: "NO_FAIR_NUMBERS"; readonly node: null }
  | { readonly code: "MODEL_INVALID"; readonly node: null }
  | { readonly code: "ASKED_UNKNOWN"; readonly node: NodeId };

const known = new WeakMap<Exercise, readonly ExerciseProblem[]>();

/** Everything that keeps the exercise from being run; empty where it can be. Found once an exercise: a survey of a large graph takes a while. */
export function exerciseProblems(exercise: Exercise): readonly ExerciseProblem[] {
  const problems = known.get(exercise) ?? findProblems(exercise);
  known.set(exercise, problems);
  return problems;
}

function findProblems(exercise: Exercise): readonly ExerciseProblem[] {
  const { training } = exercise.rules;
  if (training !== null && modelProblem(training) !== null) return [{ code: "MODEL_INVALID", node: null }];
  const { problems } = evaluationOf(exercise.graph);
  const ids = new Set(exercise.graph.nodes.map((node) => node.id));
  const unknown = exercise.asked.filter((id) => !ids.has(id)).map((node) => ({ code: "ASKED_UNKNOWN", node }) as const);
  if (exercise.asked.length === 0) return [...problems, { code: "NOTHING_ASKED", node: null }];
  if (exercise.asked.length > MAX_ASKED) return [...problems, { code: "TOO_MANY_ASKED", node: null }];
  if (problems.length > 0 || unknown.length > 0 || !exercise.rules.drawsNumbers) return [...problems, ...unknown];
  const numbers = drawNumbers({ graph: exercise.graph, asked: exercise.asked, seed: "trial" });
  return numbers.ok ? [] : [{ code: numbers.code, node: null }];
}

/** An exercise with nothing on it: the board that a host fills in front of the class. */
export function emptyExercise(title: string): Exercise {
  return { title, source: "", graph: { nodes: [], output: null }, asked: [], rules: defaultRules };
}
