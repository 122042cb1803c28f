import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import type { GraphNode } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";

interface Props {
  /** This node is settled: the way is on, not another check. */
  readonly goesOn: boolean;
  readonly next: GraphNode | null;
  /** What to say when every node is settled; null while some are not. */
  readonly allDone: string | null;
  /** A vote is given, not checked. */
  readonly isVote: boolean;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly isBlocked: boolean;
  /** Beside the check, while there is something to work out. */
  readonly hint: ReactNode;
}

/** The one thing to press. */
export function AnswerActions({ goesOn, next, allDone, isVote, isPending, isOffline, isBlocked, hint }: Props) {
  if (goesOn && next === null)
    return (
      <p className="flex min-h-12 items-center justify-center text-center text-[15px] text-muted">
        {allDone ?? "This one is settled."}
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
    <div className="flex gap-2.5">
      {hint}
      <Button
        type="submit"
        kind="primary"
        size="large"
        className="flex-1"
        isBusy={isPending && !isOffline}
        disabled={isBlocked || isPending}
      >
        {!isPending
          ? isVote
            ? "Vote"
            : "Check answer"
          : isOffline
            ? "Kept for later"
            : isVote
              ? "Voting"
              : "Checking"}
      </Button>
    </div>
  );
}
