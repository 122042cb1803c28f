import { sayDeadline } from "@/components/words/deadline";
import { serverTime } from "@/lib/client/serverClock";
import type { StageView } from "@/lib/protocol/views";
import { JoinBlock } from "./JoinBlock";

/** While everybody practises: how to come in, how many are at work, until when. */
export function StagePractice({ stage, until }: { readonly stage: StageView; readonly until: number | null }) {
  const { room, counts } = stage;
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-7">
      <JoinBlock room={room} />
      <section className="flex min-h-0 flex-1 flex-col gap-3 border-line border-t pt-7">
        <h2 className="text-[2.25rem]" aria-live="polite">
          {counts.connected === 0 ? (
            "Nobody is at work now"
          ) : (
            <>
              <span className="font-mono">{counts.connected}</span> {counts.connected === 1 ? "is" : "are"} at work
            </>
          )}
        </h2>
        <p className="text-[1.5rem] text-muted">
          {until === null
            ? "Practice: every exercise, at your own pace."
            : `Homework, open until ${sayDeadline(until, { now: serverTime(Date.now()) })}.`}
        </p>
      </section>
    </main>
  );
}
