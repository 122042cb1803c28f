import type { Graph, NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { StudentJudgement } from "@/lib/protocol/views";

/** What stands beside a verdict's word, in one or two sentences: what is right or wrong, and what to do next. */
export interface VerdictContext {
  readonly graph: Graph;
  /** The sentence for the mistake that was named, if one was. */
  readonly mistake: string | null;
  /** The student's own slips that a carried answer follows from. */
  readonly slips: readonly string[];
}

/** The sentence after the verdict's word. */
export function sayVerdict(judgement: StudentJudgement, { graph, mistake, slips }: VerdictContext): string {
  switch (judgement.verdict) {
    case "correct":
      return judgement.note === "rounded-early"
        ? "You rounded on the way; keep four digits and it comes out exactly."
        : "";
    case "carried":
      return `${followsFrom(slips)} Your step here is right. Mend the slip and come back if you like: it costs nothing.`;
    case "needs-digits":
      return "It cannot be told from so few digits. Give two or three more; this costs no attempt.";
    case "wrong":
      return mistake ?? sayStep(judgement, graph);
    case "unreadable":
      return `${judgement.message ?? "This is not a number or an expression."} This costs no attempt.`;
  }
}

function followsFrom(slips: readonly string[]): string {
  if (slips.length === 0) return "This follows from an earlier slip of yours.";
  return `This follows from your slip at ${slips.join(" and ")}.`;
}

/** Which step to look at; why it went wrong is left to the student. */
function sayStep({ step, node }: StudentJudgement, graph: Graph): string {
  const own = name(graph, node);
  switch (step?.kind) {
    case "start":
      return `${own} is the output itself: how much does it change when it changes by one?`;
    case "sum":
      return `${own} is used in more than one place. Work out each path, then look at how they come together.`;
    case "edge":
      return `Look at the step from ${name(graph, step.consumer)} back to ${own}: the upstream gradient, times the local derivative.`;
    case undefined:
      return "Look at this step again: the upstream gradient, times the local derivative.";
  }
}

function name(graph: Graph, id: NodeId | null): string {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  return node ? nameNode(node) : "the output";
}
