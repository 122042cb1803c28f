import { durationText, elapsedText } from "@/components/words/elapsed";
import { readWords } from "@/components/words/readWords";
import type { ReviewExercise, ReviewTimeline } from "@/lib/protocol/review";
import { answersIn } from "./answersIn";

const parts = ["correct", "carried", "wrong", "other"] as const;
const colours = { correct: "--correct", carried: "--carried", wrong: "--wrong", other: "--edge" } as const;

interface Props {
  readonly timeline: ReviewTimeline;
  readonly exercises: readonly ReviewExercise[];
}

/** How many answers came in when, by verdict, over the rounds. Its numbers stand in a table below it. */
export async function TimelineChart({ timeline, exercises }: Props) {
  const words = await readWords();
  const { t } = words;
  const { from, step, bars, rounds } = timeline;
  const numbers = new Map(exercises.map(({ index, at, step }) => [index, step === null ? `${at}` : `${at}·${step}`]));
  const length = bars.length * step;
  const most = Math.max(1, ...bars.map(answersIn));
  const placeOf = (at: number) => `${(100 * Math.min(length, Math.max(0, at - from))) / length}%`;
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-[13px] text-muted">
        <span>{t("review.timeline.chart", { duration: durationText(step, words), count: most })}</span>
        <span className="flex flex-wrap gap-x-4">
          {parts
            .filter((part) => bars.some((bar) => bar[part] > 0))
            .map((part) => (
              <span key={part} className="inline-flex items-center gap-1.5">
                <span aria-hidden className="size-2.5 rounded-full" style={{ background: `var(${colours[part]})` }} />
                {t(`review.timeline.legend.${part}`)}
              </span>
            ))}
        </span>
      </figcaption>
      <div aria-hidden dir="ltr" className="relative">
        <div className="relative h-6">
          {rounds.map(({ id, exercise, openedAt }) => (
            <span
              key={id}
              className="absolute bottom-1 truncate pl-1 font-mono text-[13px] text-muted"
              style={{ left: placeOf(openedAt) }}
            >
              {numbers.get(exercise) ?? exercise + 1}
            </span>
          ))}
        </div>
        <div className="relative h-36 border-edge border-b">
          {rounds.map(({ id, openedAt, closedAt }) => (
            <div
              key={id}
              className="absolute inset-y-0 border-edge border-l bg-soft"
              style={{ left: placeOf(openedAt), right: `calc(100% - ${placeOf(closedAt ?? from + length)})` }}
            />
          ))}
          <svg
            viewBox={`0 0 ${bars.length} ${most}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
            aria-hidden
          >
            {bars.map((bar, index) => {
              let top = most;
              return parts.map((part) => {
                top -= bar[part];
                return (
                  bar[part] > 0 && (
                    <rect
                      key={`${bar.at} ${part}`}
                      x={index + 0.1}
                      y={top}
                      width={0.8}
                      height={bar[part]}
                      fill={`var(${colours[part]})`}
                    />
                  )
                );
              });
            })}
          </svg>
        </div>
        <div className="flex justify-between pt-1.5 font-mono text-[13px] text-muted">
          {[0, 0.5, 1].map((part) => (
            <span key={part}>{elapsedText(length * part, words)}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}
