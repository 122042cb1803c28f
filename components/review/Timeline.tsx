import { elapsedText } from "@/components/words/elapsed";
import { readWords } from "@/components/words/readWords";
import type { Words } from "@/components/words/words";
import type { HostReviewExercise, ReviewTimeline, TimelineEvent } from "@/lib/protocol/review";
import { answersIn } from "./answersIn";
import { Disclosure } from "./Disclosure";
import { TimelineChart } from "./TimelineChart";

interface Props {
  readonly timeline: ReviewTimeline;
  readonly exercises: readonly HostReviewExercise[];
}

/** How the session went: when answers came in, and what the host did when. */
export async function Timeline({ timeline, exercises }: Props) {
  const words = await readWords();
  const { t } = words;
  const { from, events } = timeline;
  const titles = new Map(
    exercises.map(({ index, at, step, title }) => [index, `${at} ${t("ui.exercise", { title, step: step ?? 0 })}`]),
  );
  return (
    <div className="flex flex-col gap-6">
      <TimelineChart timeline={timeline} exercises={exercises} />
      <div className="border-line border-t">
        <Disclosure summary={t("review.timeline.numbers")}>
          <TimelineTable timeline={timeline} words={words} />
        </Disclosure>
        <Disclosure summary={t("review.timeline.events")}>
          <ol className="flex flex-col gap-1.5 text-[15px]">
            {events.map((event, index) => (
              <li key={`${event.at} ${event.type}`} className="flex gap-4">
                <span className="w-16 shrink-0 text-end font-mono text-muted">
                  {elapsedText(event.at - from, words)}
                </span>
                {sayEvent(event, { titles, before: events.slice(0, index), words })}
              </li>
            ))}
          </ol>
        </Disclosure>
      </div>
    </div>
  );
}

function TimelineTable({ timeline, words }: { readonly timeline: ReviewTimeline; readonly words: Words }) {
  const { t, format } = words;
  const { from, bars } = timeline;
  const titles = [
    t("review.timeline.from"),
    t("review.table.right"),
    t("review.table.carried"),
    t("review.table.wrong"),
    t("review.timeline.other"),
  ];
  const cell = "py-1.5 ps-3 text-end font-mono sm:ps-6";
  return (
    <table className="w-full text-start text-[15px]">
      <caption className="sr-only">{t("review.timeline.table")}</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          {titles.map((title, index) => (
            <th
              key={title}
              scope="col"
              className={index === 0 ? "py-1.5 font-medium" : `${cell} font-sans font-medium`}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t">
        {bars
          .filter((bar) => answersIn(bar) > 0)
          .map(({ at, correct, carried, wrong, other }) => (
            <tr key={at}>
              <th scope="row" className="py-1.5 font-mono font-normal">
                {elapsedText(at - from, words)}
              </th>
              <td className={cell}>{format.number(correct)}</td>
              <td className={cell}>{format.number(carried)}</td>
              <td className={cell}>{format.number(wrong)}</td>
              <td className={cell}>{format.number(other)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface Context {
  readonly titles: ReadonlyMap<number, string>;
  readonly before: readonly TimelineEvent[];
  readonly words: Words;
}

function sayEvent({ type, exercise }: TimelineEvent, { titles, before, words }: Context): string {
  const { t } = words;
  const name = exercise === null ? "" : (titles.get(exercise) ?? String(exercise + 1));
  switch (type) {
    case "openRound": {
      const wasOpen = before.some((event) => event.type === "openRound" && event.exercise === exercise);
      return t(wasOpen ? "review.timeline.reopened" : "review.timeline.opened", { exercise: name });
    }
    case "pauseRound":
      return t("review.timeline.paused");
    case "resumeRound":
      return t("review.timeline.resumed");
    case "closeRound":
      return t("review.timeline.closed", { exercise: name });
    case "reveal":
      return t("review.timeline.revealed", { exercise: name });
    case "takeStep":
      return t("review.timeline.stepTaken", { exercise: name });
    case "next":
      return t("review.timeline.next");
    case "addExercise":
      return t("review.timeline.added");
    case "end":
      return t("review.timeline.ended");
  }
}
