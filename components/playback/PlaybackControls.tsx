import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { Playback } from "./usePlayback";

interface Props {
  readonly playback: Playback;
  /** Which pass it is, read aloud. */
  readonly pass?: string;
}

/** One step back, by itself, one step on; "step 3 of 12". */
export function PlaybackControls({ playback, pass = "Backward pass" }: Props) {
  const { at, last, isPlaying, go, play } = playback;
  return (
    <fieldset className="flex shrink-0 items-center gap-2">
      <legend className="sr-only">{pass}</legend>
      <span className="mr-2 font-mono text-[0.9375rem] text-muted">
        {at} / {last}
      </span>
      <Button isIcon aria-label="Step back" title="Step back (←)" disabled={at === 0} onClick={() => go(at - 1)}>
        <ChevronLeft aria-hidden size={20} />
      </Button>
      <Button
        isIcon
        aria-label={isPlaying ? "Stop" : "Play"}
        title="Play by itself (A)"
        onClick={() => play(!isPlaying)}
      >
        {isPlaying ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
      </Button>
      <Button isIcon aria-label="Step on" title="Step on (→)" disabled={at >= last} onClick={() => go(at + 1)}>
        <ChevronRight aria-hidden size={20} />
      </Button>
    </fieldset>
  );
}
