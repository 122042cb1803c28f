import { sayDeadline } from "@/components/words/deadline";
import { useWords } from "@/components/words/useWords";
import { serverTime } from "@/lib/client/serverClock";
import type { StageView } from "@/lib/protocol/views";
import { JoinBlock } from "./JoinBlock";

/** While everybody practises: how to come in, how many are at work, until when. */
export function StagePractice({ stage, until }: { readonly stage: StageView; readonly until: number | null }) {
  const words = useWords();
  const { t } = words;
  const { room, counts } = stage;
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-7">
      <JoinBlock room={room} isLarge />
      <section className="flex min-h-0 flex-1 flex-col gap-3 border-line border-t pt-7">
        <h2 className="text-[2.25rem]" aria-live="polite">
          {t.rich("stage.practice.atWork", {
            count: counts.connected,
            n: (text) => <span className="font-mono">{text}</span>,
          })}
        </h2>
        <p className="text-[1.5rem] text-muted">
          {until === null
            ? t("stage.practice.open")
            : t("stage.practice.until", { deadline: sayDeadline(until, { now: serverTime(Date.now()) }, words) })}
        </p>
      </section>
    </main>
  );
}
