import { Pause } from "lucide-react";
import type { ReactNode } from "react";
import { Countdown } from "@/components/ui/Countdown";
import { useWords } from "@/components/words/useWords";
import type { StageView } from "@/lib/protocol/views";
import { shareRight } from "./heat";

interface Props {
  readonly stage: StageView;
  /** How many gradients are asked for, before the round. */
  readonly asked: number;
}

/** How far the class is, in one line. */
export function StageFooter({ stage, asked }: Props) {
  const { t } = useWords();
  const { room, counts } = stage;
  const { phase } = room;
  if (phase.type === "ready")
    return (
      <p className="shrink-0 text-[1.5rem]">
        {t.rich("stage.footer.asked", { count: asked, n: inMono })}{" "}
        <span className="text-muted">
          {t(room.exercise.rules.isVoted ? "stage.footer.vote" : "stage.footer.paper")}
        </span>
      </p>
    );
  if (phase.type === "discuss")
    return (
      <div className="flex shrink-0 items-baseline justify-between gap-8">
        <p className="text-[2.25rem] leading-tight">
          <b className="font-semibold">{t("stage.footer.discuss")}</b>
        </p>
        <p className="shrink-0 text-[1.5rem] text-muted">{t("stage.footer.compare")}</p>
      </div>
    );
  const isPaused = phase.type === "round" && phase.isPaused;
  const verb = room.exercise.rules.isVoted ? "voted" : "finished";
  const { finished, awaited } = counts;
  const share = awaited === 0 ? 0 : finished / awaited;
  return (
    <div className="flex shrink-0 items-center gap-6 text-[1.5rem]">
      {isPaused ? (
        <p className="flex shrink-0 items-center gap-3 font-semibold">
          <Pause aria-hidden size="1em" fill="currentColor" />
          {t("stage.footer.paused")}
        </p>
      ) : (
        <p className="shrink-0">
          {phase.type === "round" || counts.joined > 0
            ? t.rich(`stage.footer.${verb}`, { finished, awaited, n: inMono })
            : t("stage.footer.nobody")}
        </p>
      )}
      <div
        role="progressbar"
        aria-label={t(`stage.footer.${verb}Of`, { finished, awaited })}
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
  const { t } = useWords();
  const before = firstTallies && shareRight(Object.values(firstTallies));
  const after = shareRight(Object.values(tallies));
  if (before === null || after === null) return <p className="shrink-0 text-muted">{t("stage.footer.closed")}</p>;
  return (
    <p className="shrink-0">
      {t.rich("stage.footer.right", {
        before: Math.round(before * 100),
        after: Math.round(after * 100),
        n: inMono,
      })}
    </p>
  );
}

function inMono(text: ReactNode) {
  return <b className="font-mono">{text}</b>;
}
