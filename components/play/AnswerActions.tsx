import { ArrowRight } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { GraphNode } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";

interface Props {
  /** This node is settled: the way is on, not another check. */
  readonly goesOn: boolean;
  readonly next: GraphNode | null;
  readonly isAllDone: boolean;
  readonly isPending: boolean;
  readonly isBlocked: boolean;
}

/** The one thing to press. */
export function AnswerActions({ goesOn, next, isAllDone, isPending, isBlocked }: Props) {
  if (goesOn && next === null)
    return (
      <p className="flex min-h-12 items-center justify-center text-center text-[15px] text-muted">
        {isAllDone ? "You have answered every node. The host closes the round." : "This one is settled."}
      </p>
    );
  if (goesOn && next !== null)
    return (
      <Button type="submit" kind="primary" size="large" className="w-full">
        Next: {nameNode(next)}
        <ArrowRight aria-hidden size={18} />
      </Button>
    );
  return (
    <Button type="submit" kind="primary" size="large" className="w-full" isBusy={isPending} disabled={isBlocked}>
      {isPending ? "Checking" : "Check answer"}
    </Button>
  );
}
