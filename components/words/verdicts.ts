import type { Graph, NodeId } from "@/lib/engine/graph";
import type { StudentJudgement } from "@/lib/protocol/views";
import { sayNode } from "./nodeNames";
import { listOf, type Sentence, say } from "./sentence";

/** What a verdict's words depend on beside the verdict. */
export interface VerdictContext {
  readonly graph: Graph;
  /** The sentence for the mistake that was named, if one was. */
  readonly mistake: Sentence | null;
  /** The student's own slips that a carried answer follows from. */
  readonly slips: readonly NodeId[];
  /** A slip of these can still be mended. */
  readonly canMend: boolean;
  /** A carried answer earns as much as a correct one. */
  readonly isPaidInFull: boolean;
  /** Significant figures that were typed; 0 for a bare zero. */
  readonly figures: number;
  /** Wrong, and no attempt is left. */
  readonly isOver: boolean;
  /** The next node to answer; null when none is left. */
  readonly next: NodeId | null;
}

/** What stands beside a verdict's word: what is right or wrong, and what to do next. */
export function sayVerdict(judgement: StudentJudgement, context: VerdictContext): Sentence {
  switch (judgement.verdict) {
    case "correct":
      return judgement.note === "rounded-early"
        ? say`Rounded on the way: keep four digits and it comes out exactly. ${sayNext(context)}`
        : sayNext(context);
    case "carried":
      return sayCarried(context);
    case "needs-digits":
      return say`Too few digits to tell. Give at least ${sayFigures(context.figures)} significant figures: it is free.`;
    case "wrong":
      if (context.isOver) return say`No attempt is left here: the reveal shows the step. ${sayNext(context)}`;
      return context.mistake ?? sayStepToCheck(judgement, context.graph);
    case "unreadable":
      return say`${judgement.message ?? "Type a number or an expression."} It cost no attempt.`;
  }
}

function sayNext({ graph, next }: VerdictContext): Sentence {
  return next === null ? say`Nothing is left open.` : say`Go on to ${sayNode(graph, next)}.`;
}

function sayCarried(context: VerdictContext): Sentence {
  const { graph, slips, canMend, isPaidInFull } = context;
  const names = listOf(slips.map((id) => [sayNode(graph, id)]));
  const right =
    slips.length === 0 ? say`Right, given an earlier slip of yours` : say`Right, given your slip at ${names}`;
  if (!canMend) return say`${right}. ${sayNext(context)}`;
  const pronoun = slips.length > 1 ? "them" : "it";
  return isPaidInFull
    ? say`${right}: it costs nothing here. Mend ${pronoun}; answering here again is free.`
    : say`${right}, for part of the points. Mend ${pronoun}, then answer here again for the rest: it is free.`;
}

const numerals = ["two", "three", "four", "five", "six"] as const;

/** Two figures tell most gradients; who gave two already gives one more. */
function sayFigures(typed: number): string {
  const wanted = Math.max(2, typed + 1);
  return numerals[wanted - 2] ?? String(wanted);
}

/** Which step to look at; why it went wrong is left to the student. */
function sayStepToCheck({ step, node }: StudentJudgement, graph: Graph): Sentence {
  const own = sayNode(graph, node);
  switch (step?.kind) {
    case "start":
      return say`This is the output itself. How much does ${own} change when ${own} changes by one?`;
    case "sum":
      return say`There are several paths from the output back to ${own}. Work out each, then look at how they come together.`;
    case "edge":
      return say`Look at the step from ${sayNode(graph, step.consumer)} back to ${own}: the upstream gradient, times the local derivative.`;
    case undefined:
      return say`Look at this step again: the upstream gradient, times the local derivative.`;
  }
}
