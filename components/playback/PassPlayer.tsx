import { X } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { Button } from "@/components/ui/Button";
import { TeX } from "@/components/ui/TeX";
import { forwardRule } from "@/components/words/forwardRule";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import { backwardStep, stepCount } from "./backwardSteps";
import { forwardStep, forwardStepCount } from "./forwardSteps";
import { PlaybackControls } from "./PlaybackControls";
import { PlaybackGraph } from "./PlaybackGraph";
import { StepFormula } from "./StepFormula";
import { usePlayback } from "./usePlayback";
import { usePlaybackKeys } from "./usePlaybackKeys";

interface Props {
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
  /** What closing leads back to: "Back to drawing". */
  readonly back: string;
}

const passes = ["forward", "backward"] as const;
type Pass = (typeof passes)[number];

/** Both passes over the graph, one step at a time: what is in turn lights up, and its rule is written out. */
export function PassPlayer({ evaluation, onClose, back }: Props) {
  const { t } = useWords();
  const [pass, setPass] = useState<Pass>("forward");
  const Player = pass === "forward" ? ForwardPass : BackwardPass;
  return (
    <div className="flex h-full flex-col">
      <div className="flex items-center justify-between border-line border-b px-2 py-1">
        <fieldset className="flex gap-1">
          <legend className="sr-only">{t("playback.which")}</legend>
          {passes.map((key) => (
            <Button
              key={key}
              kind={key === pass ? "quiet" : "plain"}
              size="small"
              aria-pressed={key === pass}
              onClick={() => setPass(key)}
            >
              {t(`playback.${key}`)}
            </Button>
          ))}
        </fieldset>
        <Button kind="plain" size="small" onClick={onClose}>
          <X aria-hidden size={16} />
          {back}
        </Button>
      </div>
      <Player key={pass} evaluation={evaluation} />
    </div>
  );
}

const hidden = (): GradientView => ({ kind: "hidden" });

function ForwardPass({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useWords();
  const playback = usePlayback({ last: forwardStepCount(evaluation) });
  usePlaybackKeys(playback);
  const step = useMemo(() => forwardStep(evaluation, playback.at), [evaluation, playback.at]);
  const known = useMemo(() => ({ ...evaluation, data: step.data, problems: [] }), [evaluation, step]);
  const rule = step.node === null ? null : forwardRule(evaluation, step.node);
  return (
    <>
      <div className="min-h-0 flex-1">
        <GraphCanvas graph={evaluation.graph} evaluation={known} gradient={hidden} flow={step.flow} />
      </div>
      <Foot controls={<PlaybackControls playback={playback} pass="forward" />}>
        {rule === null ? (
          <p className="text-muted">{t("playback.forwardBegins")}</p>
        ) : (
          <TeX tex={`\\displaystyle ${rule}`} />
        )}
      </Foot>
    </>
  );
}

function BackwardPass({ evaluation }: { readonly evaluation: Evaluation }) {
  const playback = usePlayback({ last: stepCount(evaluation) });
  usePlaybackKeys(playback);
  return (
    <>
      <div className="min-h-0 flex-1">
        <PlaybackGraph evaluation={evaluation} at={playback.at} size="card" />
      </div>
      <Foot controls={<PlaybackControls playback={playback} />}>
        <StepFormula evaluation={evaluation} step={backwardStep(evaluation, playback.at)} />
      </Foot>
    </>
  );
}

function Foot({ controls, children }: { readonly controls: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-16 items-center justify-between gap-6 border-line border-t px-4 py-2 text-[15px] @max-3xl:flex-wrap">
      <div aria-live="polite" className="min-w-0 overflow-x-auto overflow-y-hidden">
        {children}
      </div>
      {controls}
    </div>
  );
}
