import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TeX } from "@/components/ui/TeX";
import { sayPoints } from "@/components/words/counting";
import { hintTitles, sayHintButton } from "@/components/words/hints";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import { HINT_STEPS, type HintStep, hint } from "@/lib/grading/hints";
import { ownGradients } from "./ownGradients";
import type { PlayViews } from "./PlayRoom";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  readonly isBlocked: boolean;
  readonly onOpen: (step: HintStep) => Promise<void>;
}

/** Hints in four steps, each with its price; what is open stays open. */
export function HintLadder({ views, evaluation, node, isBlocked, onOpen }: Props) {
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { seat, room, board } = views;
  const { hintCosts } = room.exercise.rules;
  const opened = Object.hasOwn(seat.hints, node) ? (seat.hints[node] ?? 0) : 0;
  const next = HINT_STEPS.find((step) => step > opened);
  const own = ownGradients(evaluation, board, seat);
  const missing = evaluation.edges.find((edge) => edge.operand === node && !own.has(edge.consumer))?.consumer;
  const missingNode = board.graph.nodes.find(({ id }) => id === missing);
  // The worked step goes on from the student's own answers: what it needs has to be there.
  const waitsFor = next === 4 && missingNode ? nameNode(missingNode) : null;

  const open = async (step: HintStep) => {
    setIsBusy(true);
    await onOpen(step);
    setIsBusy(false);
  };

  return (
    <>
      <Button kind="quiet" size="large" onClick={() => setIsShown(true)} disabled={isBlocked}>
        <Lightbulb aria-hidden size={18} />
        Hint
      </Button>
      <Dialog
        isOpen={isShown}
        onClose={() => setIsShown(false)}
        title="Hints"
        shape="sheet"
        {...(next !== undefined && {
          actions: (
            <Button kind="primary" isBusy={isBusy} disabled={waitsFor !== null} onClick={() => void open(next)}>
              {sayHintButton(next, hintCosts[next - 1] ?? 0)}
            </Button>
          ),
        })}
      >
        {opened === 0 && (
          <p className="text-[15px] text-muted">
            Four steps, from where to look to the worked step. What a hint costs is taken from what you earn here
            afterwards: at most {sayPoints(hintCosts.reduce((sum, cost) => sum + cost, 0))} points.
          </p>
        )}
        <ol className="flex flex-col gap-5" aria-live="polite">
          {HINT_STEPS.filter((step) => step <= opened).map((step) => (
            <li key={step} className="flex flex-col gap-2">
              <h3 className="text-[15px]">{hintTitles[step]}</h3>
              {hint({ evaluation, node, step, upstream: (consumer) => own.get(consumer) ?? Number.NaN }).lines.map(
                (line) => (
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula wider than the screen is scrolled by keyboard too.
                  <section key={line} aria-label="Formula" tabIndex={0} className="overflow-x-auto py-1">
                    <TeX tex={`\\displaystyle ${line}`} />
                  </section>
                ),
              )}
            </li>
          ))}
        </ol>
        {waitsFor !== null && (
          <p className="pt-4 text-[15px] text-muted">Answer {waitsFor} first: the worked step goes on from it.</p>
        )}
      </Dialog>
    </>
  );
}
