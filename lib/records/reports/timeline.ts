import { type ReviewTimeline, type TimelineBar, type TimelineEvent, timelineEvents } from "@/lib/protocol/review";
import type { AnswerRecord } from "../answers";
import type { LogRecord, RoundRecord } from "../logEntries";

/** At most so many bars, so that each can still be told from the next on a phone. */
const MOST_BARS = 60;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a bar may stand for, so that its ends are times that people say. */
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 28, 91, 364].map((count) => count * DAY),
];

/** When what happened, from the opening of the first round to the last event or answer in time; null before any round. */
export function timelineOf(session: {
  /** In the order of their opening. */
  readonly rounds: readonly RoundRecord[];
  readonly log: readonly LogRecord[];
  readonly answers: Iterable<AnswerRecord>;
}): ReviewTimeline | null {
  const [first] = session.rounds;
  if (!first) return null;
  const from = first.openedAt.getTime();
  const rounds = session.rounds.map(({ id, ordinal, openedAt, closedAt }) => ({
    id,
    exercise: ordinal,
    openedAt: openedAt.getTime(),
    closedAt: closedAt?.getTime() ?? null,
  }));
  const events = session.log.flatMap(({ at, type }): TimelineEvent[] => {
    const known = timelineEvents.find((one) => one === type);
    const time = at.getTime();
    const round = rounds.findLast(({ openedAt }) => openedAt <= time);
    return known && time >= from ? [{ at: time, type: known, exercise: round?.exercise ?? null }] : [];
  });
  const played = new Set(session.rounds.map(({ id }) => id));
  const inTime = [...session.answers].filter(({ isLate, roundId }) => !isLate && played.has(roundId));
  const last = [...events.map(({ at }) => at), ...inTime.map(({ at }) => at.getTime())];
  const to = last.reduce((latest, at) => Math.max(latest, at), from);
  const step = steps.find((one) => (to - from) / one < MOST_BARS) ?? to - from;
  return { from, to, step, bars: barsOf(inTime, { from, to, step }), events, rounds };
}

function barsOf(
  answers: readonly AnswerRecord[],
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): readonly TimelineBar[] {
  const bars = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => ({
    at: from + index * step,
    ...{ correct: 0, carried: 0, wrong: 0, other: 0 },
  }));
  for (const { at, verdict } of answers) {
    const bar = bars[Math.max(0, Math.floor((at.getTime() - from) / step))];
    if (!bar) continue;
    if (verdict === "correct" || verdict === "carried" || verdict === "wrong") bar[verdict] += 1;
    else bar.other += 1;
  }
  return bars;
}
