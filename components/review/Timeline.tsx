import { elapsedText } from "@/components/words/elapsed";
import type { HostReviewExercise, ReviewTimeline, TimelineEvent } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";
import { TimelineChart } from "./TimelineChart";

interface Props {
  readonly timeline: ReviewTimeline;
  readonly exercises: readonly HostReviewExercise[];
}

/** How the session went: when answers came in, and what the host did when. */
export function Timeline({ timeline, exercises }: Props) {
  const { from, events } = timeline;
  const titles = new Map(exercises.map(({ index, title }) => [index, title]));
  return (
    <div className="flex flex-col gap-6">
      <TimelineChart timeline={timeline} />
      <div className="border-line border-t">
        <Disclosure summary="The chart in numbers">
          <TimelineTable timeline={timeline} />
        </Disclosure>
        <Disclosure summary="What happened when">
          <ol className="flex flex-col gap-1.5 text-[15px]">
            {events.map((event, index) => (
              <li key={`${event.at} ${event.type}`} className="flex gap-4">
                <span className="w-16 shrink-0 text-right font-mono text-muted">{elapsedText(event.at - from)}</span>
                {sayEvent(event, { titles, before: events.slice(0, index) })}
              </li>
            ))}
          </ol>
        </Disclosure>
      </div>
    </div>
  );
}

function TimelineTable({ timeline }: { readonly timeline: ReviewTimeline }) {
  const { from, bars } = timeline;
  const cell = "py-1.5 pl-3 text-right font-mono sm:pl-6";
  return (
    <table className="w-full text-left text-[15px]">
      <caption className="sr-only">
        Answers by the time at which they came in; times without answers are left out
      </caption>
      <thead className="text-[13px] text-muted">
        <tr>
          {["From", "Right", "Carried", "Wrong", "Not judged"].map((title, index) => (
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
          .filter(({ correct, carried, wrong, other }) => correct + carried + wrong + other > 0)
          .map(({ at, correct, carried, wrong, other }) => (
            <tr key={at}>
              <th scope="row" className="py-1.5 font-mono font-normal">
                {elapsedText(at - from)}
              </th>
              <td className={cell}>{correct}</td>
              <td className={cell}>{carried}</td>
              <td className={cell}>{wrong}</td>
              <td className={cell}>{other}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface Context {
  readonly titles: ReadonlyMap<number, string>;
  readonly before: readonly TimelineEvent[];
}

function sayEvent({ type, exercise }: TimelineEvent, { titles, before }: Context): string {
  const name = exercise === null ? "" : `${exercise + 1} ${titles.get(exercise) ?? ""}`.trim();
  switch (type) {
    case "openRound": {
      const wasOpen = before.some((event) => event.type === "openRound" && event.exercise === exercise);
      return `${wasOpen ? "Reopened" : "Opened"} ${name}`;
    }
    case "pauseRound":
      return "Paused";
    case "resumeRound":
      return "Went on";
    case "closeRound":
      return `Closed ${name}`;
    case "reveal":
      return `Revealed ${name}`;
    case "next":
      return "Went to the next exercise";
    case "addExercise":
      return "Added an exercise";
    case "end":
      return "Ended the session";
  }
}
