import { Pause } from "lucide-react";
import { Countdown } from "@/components/ui/Countdown";
import { countOf } from "@/components/words/counting";
import type { StageView } from "@/lib/protocol/views";

interface Props {
  readonly stage: StageView;
  /** How many gradients are asked for, before the round. */
  readonly asked: number;
}

/** How far the class is, in one line. */
export function StageFooter({ stage, asked }: Props) {
  const { room, counts } = stage;
  const { phase } = room;
  if (phase.type === "ready")
    return (
      <p className="shrink-0 text-[1.5rem]">
        <b className="font-mono">{asked}</b> {asked === 1 ? "gradient" : "gradients"} to work out.{" "}
        <span className="text-muted">Have paper at hand.</span>
      </p>
    );
  const isPaused = phase.type === "round" && phase.isPaused;
  const share = counts.joined === 0 ? 0 : counts.finished / counts.joined;
  return (
    <div className="flex shrink-0 items-center gap-6 text-[1.5rem]">
      {isPaused ? (
        <p className="flex shrink-0 items-center gap-3 font-semibold">
          <Pause aria-hidden size="1em" fill="currentColor" />
          Paused
        </p>
      ) : (
        <p className="shrink-0">
          {phase.type === "round" || counts.joined > 0 ? (
            <>
              <b className="font-mono">{counts.finished}</b> of <b className="font-mono">{counts.joined}</b> have
              finished
            </>
          ) : (
            "Nobody took part"
          )}
        </p>
      )}
      <div
        role="progressbar"
        aria-label={`${counts.finished} of ${countOf(counts.joined, "person", "people")} have finished`}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-2.5 flex-1 overflow-hidden rounded-full bg-soft"
      >
        <div
          className="h-full rounded-full bg-ink transition-[width] duration-500"
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <span className="flex shrink-0 font-semibold text-[2.25rem] leading-none empty:hidden">
        <Countdown phase={phase} />
      </span>
      {phase.type === "closed" && <p className="shrink-0 text-muted">The round is closed</p>}
    </div>
  );
}
