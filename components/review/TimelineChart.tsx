import { countOf } from "@/components/words/counting";
import { durationText, elapsedText } from "@/components/words/elapsed";
import type { ReviewTimeline } from "@/lib/protocol/review";

const parts = ["correct", "carried", "wrong", "other"] as const;
const colours = { correct: "--correct", carried: "--carried", wrong: "--wrong", other: "--edge" } as const;
const words = { correct: "right", carried: "carried", wrong: "wrong", other: "not judged" } as const;

/** How many answers came in when, by verdict, over the rounds. Its numbers stand in a table below it. */
export function TimelineChart({ timeline }: { readonly timeline: ReviewTimeline }) {
  const { from, step, bars, rounds } = timeline;
  const length = bars.length * step;
  const most = Math.max(1, ...bars.map((bar) => parts.reduce((sum, part) => sum + bar[part], 0)));
  const placeOf = (at: number) => `${(100 * Math.min(length, Math.max(0, at - from))) / length}%`;
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-[13px] text-muted">
        <span>
          Answers in {durationText(step)}, at most {countOf(most, "answer")}
        </span>
        <span className="flex flex-wrap gap-x-4">
          {parts
            .filter((part) => bars.some((bar) => bar[part] > 0))
            .map((part) => (
              <span key={part} className="inline-flex items-center gap-1.5">
                <span aria-hidden className="size-2.5 rounded-full" style={{ background: `var(${colours[part]})` }} />
                {words[part]}
              </span>
            ))}
        </span>
      </figcaption>
      <div aria-hidden className="relative">
        <div className="relative h-6">
          {rounds.map(({ id, exercise, openedAt }) => (
            <span
              key={id}
              className="absolute bottom-1 truncate pl-1 font-mono text-[13px] text-muted"
              style={{ left: placeOf(openedAt) }}
            >
              {exercise + 1}
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
            <span key={part}>{elapsedText(length * part)}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}
