import type { Graph, NodeId } from "@/lib/engine/graph";
import type { StudentJudgement } from "@/lib/protocol/views";
import { sayNode } from "./nodeNames";
import type { Sentence } from "./sentence";
import { sayUnreadable } from "./unreadable";
import type { Words } from "./words";

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
  /** What the next node to answer is called, which need not be in this graph; null when none is left. */
  readonly next: Sentence | null;
}

/** What stands beside a verdict's word: what is right or wrong, and what to do next. */
export function sayVerdict(judgement: StudentJudgement, context: VerdictContext, words: Words): Sentence {
  const { t } = words;
  switch (judgement.verdict) {
    case "correct":
      return judgement.note === "rounded-early"
        ? t("verdicts.roundedEarly", { next: sayNext(context, words) })
        : sayNext(context, words);
    case "carried":
      return sayCarried(context, words);
    case "needs-digits":
      // Two figures tell most gradients; who gave two already gives one more.
      return t("verdicts.digits", { wanted: Math.max(2, context.figures + 1) });
    case "wrong":
      if (context.isOver) return t("verdicts.over", { next: sayNext(context, words) });
      return context.mistake ?? sayStepToCheck(judgement, context.graph, words);
    case "unreadable":
      return t("verdicts.unreadable", { reason: sayUnreadable(judgement, words) });
  }
}

function sayNext({ next }: VerdictContext, { t }: Words): Sentence {
  return next === null ? t("verdicts.noNext") : t("verdicts.next", { node: next });
}

function sayCarried(context: VerdictContext, words: Words): Sentence {
  const { graph, slips, canMend, isPaidInFull } = context;
  const { t, format } = words;
  const given = { count: slips.length, slips: format.list(slips.map((id) => sayNode(graph, id, words))) };
  if (!canMend) return t("verdicts.carried", { ...given, next: sayNext(context, words) });
  return t(isPaidInFull ? "verdicts.carriedFree" : "verdicts.carriedPart", given);
}

/** Which step to look at; why it went wrong is left to the student. */
function sayStepToCheck({ step, node: id }: StudentJudgement, graph: Graph, words: Words): Sentence {
  const { t } = words;
  const node = sayNode(graph, id, words);
  switch (step?.kind) {
    case "start":
      return t("verdicts.step.start", { node });
    case "sum":
      return t("verdicts.step.sum", { node });
    case "edge":
      return t("verdicts.step.edge", { node, consumer: sayNode(graph, step.consumer, words) });
    case undefined:
      return t("verdicts.step.any");
  }
}
