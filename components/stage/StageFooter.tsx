import { Pause } from "lucide-react";
import { Countdown } from "@/components/ui/Countdown";
import { countOf } from "@/components/words/counting";
import type { StageView } from "@/lib/protocol/views";
import { shareRight } from "./heat";

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
        <span className="text-muted">
          {room.exercise.rules.isVoted ? "A vote: by yourself first." : "Have paper at hand."}
        </span>
      </p>
    );
  if (phase.type === "discuss")
    return (
      <div className="flex shrink-0 items-baseline justify-between gap-8">
        <p className="text-[2.25rem] leading-tight">
          <b className="font-semibold">Talk it over with your neighbour.</b>
        </p>
        <p className="shrink-0 text-[1.5rem] text-muted">Who has another number, and why?</p>
      </div>
    );
  const isPaused = phase.type === "round" && phase.isPaused;
  const verb = room.exercise.rules.isVoted ? "voted" : "finished";
  const share = counts.awaited === 0 ? 0 : counts.finished / counts.awaited;
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
              <b className="font-mono">{counts.finished}</b> of <b className="font-mono">{counts.awaited}</b> have{" "}
              {verb}
            </>
          ) : (
            "Nobody took part"
          )}
        </p>
      )}
      <div
        role="progressbar"
        aria-label={`${counts.finished} of ${countOf(counts.awaited, "person", "people")} have ${verb}`}
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
      {phase.type === "closed" && <Closed stage={stage} />}
    </div>
  );
}

/** What the close brought: after a vote, how far talking it over took the class. */
function Closed({ stage: { tallies, firstTallies } }: Pick<Props, "stage">) {
  const before = firstTallies && shareRight(Object.values(firstTallies));
  const after = shareRight(Object.values(tallies));
  if (before === null || after === null) return <p className="shrink-0 text-muted">The round is closed</p>;
  return (
    <p className="shrink-0">
      Right: <b className="font-mono">{Math.round(before * 100)}</b> % before,{" "}
      <b className="font-mono">{Math.round(after * 100)}</b> % after talking
    </p>
  );
}
