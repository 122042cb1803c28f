import { ChevronRight, CircleCheck, LoaderCircle } from "lucide-react";
import { sayDeadline } from "@/components/words/deadline";
import { useWords } from "@/components/words/useWords";
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
  const words = useWords();
  const { t } = words;
  // A training is finished with its last step.
  const all = new Set(practice.map(({ at }) => at));
  const open = new Set(practice.flatMap(({ at, done, asked }) => (done < asked ? at : [])));
  const done = all.size - open.size;
  return (
    <main className="mx-auto flex min-h-0 w-full max-w-xl flex-1 flex-col gap-6 overflow-y-auto px-5 py-8">
      <div>
        <h1 className="text-[28px]">{t(until === null ? "play.practice.title" : "play.practice.homework")}</h1>
        <p className="mt-1 text-[17px] text-muted">
          {until === null
            ? t("play.practice.about")
            : t("play.practice.aboutHomework", {
                deadline: sayDeadline(until, { now: serverTime(Date.now()) }, words),
              })}
        </p>
      </div>
      <section aria-labelledby="exercises">
        <h2 id="exercises" className="pb-2 font-medium text-[13px] text-muted tracking-normal">
          {open.size === 0 ? t("play.practice.allFinished") : t("play.practice.progress", { done, count: all.size })}
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

function Row({ one: { at, step, title, asked, done }, isGoing, onGo }: RowProps) {
  const { t, format } = useWords();
  const isDone = done === asked;
  return (
    <button
      type="button"
      onClick={onGo}
      disabled={isGoing}
      className="-mx-2 flex min-h-16 w-[calc(100%+16px)] items-center gap-4 rounded-sm px-2 py-2.5 text-start hover:bg-soft"
    >
      <span className="w-5 shrink-0 text-end font-mono text-[15px] text-muted">{format.number(at)}</span>
      <span className="flex min-w-0 flex-1 flex-col gap-1.5">
        <span className="truncate text-[17px]">{t("ui.exercise", { title, step: step ?? 0 })}</span>
        <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-soft">
          <span className="block h-full rounded-full bg-ink" style={{ width: `${(done / asked) * 100}%` }} />
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-1.5 text-[15px] text-muted">
        {isDone ? (
          <>
            <CircleCheck aria-hidden size={18} className="text-correct" />
            <span className="text-correct">{t("play.practice.finished")}</span>
          </>
        ) : (
          t("play.practice.nodes", { done, asked })
        )}
        {isGoing ? (
          <LoaderCircle aria-hidden size={18} className="animate-spin" />
        ) : (
          <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
        )}
      </span>
    </button>
  );
}
