import { ChevronRight, CircleCheck, LoaderCircle } from "lucide-react";
import { sayDeadline } from "@/components/words/deadline";
import { serverTime } from "@/lib/client/serverClock";
import type { PractisedView } from "@/lib/protocol/views";

interface Props {
  readonly practice: readonly PractisedView[];
  readonly until: number | null;
  /** The exercise that is on its way to the screen. */
  readonly going: number | null;
  readonly onGo: (exercise: number) => void;
}

/** All exercises with how far one is in each, and until when they are open. */
export function PracticeList({ practice, until, going, onGo }: Props) {
  const done = practice.filter((one) => one.done === one.asked).length;
  return (
    <main className="mx-auto flex min-h-0 w-full max-w-xl flex-1 flex-col gap-6 overflow-y-auto px-5 py-8">
      <div>
        <h1 className="text-[28px]">{until === null ? "Practice" : "Homework"}</h1>
        <p className="mt-1 text-[17px] text-muted">
          {until === null
            ? "At your own pace, as often as you like. The worked steps show when an exercise is finished."
            : `Open until ${sayDeadline(until, { now: serverTime(Date.now()) })}. What you typed by then is handed in.`}
        </p>
      </div>
      <section aria-labelledby="exercises">
        <h2 id="exercises" className="pb-2 font-medium text-[13px] text-muted tracking-normal">
          {done === practice.length ? "All exercises are finished" : `${done} of ${practice.length} exercises finished`}
        </h2>
        <ol className="divide-y divide-line border-line border-y">
          {practice.map((one) => (
            <li key={one.exercise}>
              <Row one={one} isGoing={going === one.exercise} onGo={() => onGo(one.exercise)} />
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}

interface RowProps {
  readonly one: PractisedView;
  readonly isGoing: boolean;
  readonly onGo: () => void;
}

function Row({ one: { exercise, title, asked, done }, isGoing, onGo }: RowProps) {
  const isDone = done === asked;
  return (
    <button
      type="button"
      onClick={onGo}
      disabled={isGoing}
      className="-mx-2 flex min-h-16 w-[calc(100%+16px)] items-center gap-4 rounded-sm px-2 py-2.5 text-left hover:bg-soft"
    >
      <span className="w-5 shrink-0 text-right font-mono text-[15px] text-muted">{exercise + 1}</span>
      <span className="flex min-w-0 flex-1 flex-col gap-1.5">
        <span className="truncate text-[17px]">{title}</span>
        <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-soft">
          <span className="block h-full rounded-full bg-ink" style={{ width: `${(done / asked) * 100}%` }} />
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-1.5 text-[15px] text-muted">
        {isDone ? (
          <>
            <CircleCheck aria-hidden size={18} className="text-correct" />
            <span className="text-correct">Finished</span>
          </>
        ) : (
          `${done} of ${asked}`
        )}
        {isGoing ? (
          <LoaderCircle aria-hidden size={18} className="animate-spin" />
        ) : (
          <ChevronRight aria-hidden size={18} />
        )}
      </span>
    </button>
  );
}
