import { GraphPreview } from "@/components/graph/GraphPreview";
import type { Exercise } from "@/lib/protocol/lesson";
import { NetworkPreview } from "./NetworkPreview";

interface Props {
  readonly exercise: Pick<Exercise, "graph" | "rules">;
  readonly className?: string | undefined;
}

/** A small picture of an exercise: its graph, or the network that it trains, whose loss graph is too large to read. */
export function ExercisePreview({ exercise: { graph, rules }, className }: Props) {
  if (rules.training === null) return <GraphPreview graph={graph} className={className} />;
  return <NetworkPreview model={rules.training} className={className} />;
}
