import type { Words } from "./words";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A deadline in words and in the reader's own time: "Thursday 26 November, 23:59 (in 3 days)". */
export function sayDeadline(until: number, { now }: { readonly now: number }, words: Words): string {
  const { t, format } = words;
  return t("words.deadline", {
    day: format.dateTime(until, { weekday: "long", day: "numeric", month: "long" }),
    time: format.dateTime(until, { hour: "2-digit", minute: "2-digit" }),
    distance: sayDistance(until - now, words),
  });
}

function sayDistance(left: number, { t }: Words): string {
  if (left <= 0) return t("words.distance.now");
  if (left < HOUR) return t("words.distance.minutes", { count: Math.ceil(left / 60_000) });
  // Rounded down: nobody is told of time that is not there.
  if (left < 2 * DAY) return t("words.distance.hours", { count: Math.floor(left / HOUR) });
  return t("words.distance.days", { count: Math.floor(left / DAY) });
}
