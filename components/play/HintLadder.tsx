import { Lightbulb } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { sayHintButton } from "@/components/words/hints";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import { ownGradients } from "./ownGradients";
import type { PlayViews } from "./PlayRoom";

// What explains comes with the first hint that is opened.
const HintLines = dynamic(() => import("./HintLines").then((module) => module.HintLines));
const STEPS: readonly HintStep[] = [1, 2, 3, 4];

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  readonly isBlocked: boolean;
  readonly onOpen: (step: HintStep) => Promise<void>;
}

/** Hints in four steps, each with its price; what is open stays open. */
export function HintLadder({ views, evaluation, node, isBlocked, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { seat, room, board } = views;
  const { hintCosts } = room.exercise.rules;
  const opened = Object.hasOwn(seat.hints, node) ? (seat.hints[node] ?? 0) : 0;
  const next = STEPS.find((step) => step > opened);
  const own = ownGradients(evaluation, board, seat);
  const missing = evaluation.edges.find((edge) => edge.operand === node && !own.has(edge.consumer))?.consumer;
  // The worked step goes on from the student's own answers: what it needs has to be there.
  const waitsFor = next === 4 && missing !== undefined ? sayNode(board.graph, missing, words) : null;

  const open = async (step: HintStep) => {
    setIsBusy(true);
    await onOpen(step);
    setIsBusy(false);
  };

  return (
    <>
      <Button kind="quiet" size="large" onClick={() => setIsShown(true)} disabled={isBlocked}>
        <Lightbulb aria-hidden size={18} />
        {t("play.hint.button")}
      </Button>
      <Dialog
        isOpen={isShown}
        onClose={() => setIsShown(false)}
        title={t("play.hint.title")}
        shape="sheet"
        {...(next !== undefined && {
          actions: (
            <Button kind="primary" isBusy={isBusy} disabled={waitsFor !== null} onClick={() => void open(next)}>
              {sayHintButton(next, hintCosts[next - 1] ?? 0, words)}
            </Button>
          ),
        })}
      >
        {opened === 0 && (
          <p className="text-[15px] text-muted">
            {t("play.hint.about", { points: hintCosts.reduce((sum, cost) => sum + cost, 0) })}
          </p>
        )}
        <ol className="flex flex-col gap-5" aria-live="polite">
          {STEPS.filter((step) => step <= opened).map((step) => (
            <li key={step} className="flex flex-col gap-2">
              <h3 className="text-[15px]">{t(`words.hints.step${step}`)}</h3>
              <HintLines {...{ evaluation, node, step, own }} />
            </li>
          ))}
        </ol>
        {waitsFor !== null && (
          <p className="pt-4 text-[15px] text-muted">
            <Said sentence={t("play.hint.waits", { node: waitsFor })} />
          </p>
        )}
      </Dialog>
    </>
  );
}
