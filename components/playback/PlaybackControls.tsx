import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import type { Playback } from "./usePlayback";

interface Props {
  readonly playback: Playback;
  /** Which pass it is, read aloud. */
  readonly pass?: "forward" | "backward";
}

/** One step back, by itself, one step on; "step 3 of 12". */
export function PlaybackControls({ playback, pass = "backward" }: Props) {
  const { t } = useWords();
  const { at, last, isPlaying, step, play } = playback;
  return (
    <fieldset dir="ltr" className="flex shrink-0 items-center gap-2">
      <legend className="sr-only">{t(`playback.pass.${pass}`)}</legend>
      <span className="mr-2 font-mono text-[0.9375rem] text-muted">{`${at} / ${last}`}</span>
      <Button
        isIcon
        aria-label={t("playback.stepBack")}
        title={t("playback.stepBackKey")}
        disabled={at === 0}
        onClick={() => step(-1)}
      >
        <ChevronLeft aria-hidden size={20} />
      </Button>
      <Button
        isIcon
        aria-label={isPlaying ? t("playback.stop") : t("playback.play")}
        title={t("playback.playKey")}
        onClick={() => play(!isPlaying)}
      >
        {isPlaying ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
      </Button>
      <Button
        isIcon
        aria-label={t("playback.stepOn")}
        title={t("playback.stepOnKey")}
        disabled={at >= last}
        onClick={() => step(1)}
      >
        <ChevronRight aria-hidden size={20} />
      </Button>
    </fieldset>
  );
}
