const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A deadline in words and in the reader's own time: "Thursday 26 November, 23:59 (in 3 days)". */
export function sayDeadline(
  until: number,
  { now, locale, timeZone }: { readonly now: number; readonly locale?: string; readonly timeZone?: string },
): string {
  const day = new Intl.DateTimeFormat(locale ?? "en-GB", { weekday: "long", day: "numeric", month: "long", timeZone });
  const time = new Intl.DateTimeFormat(locale ?? "en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  return `${day.format(until)}, ${time.format(until)} (${sayDistance(until - now)})`;
}

function sayDistance(left: number): string {
  if (left <= 0) return "now";
  if (left < HOUR) return `in ${count(Math.ceil(left / 60_000), "minute")}`;
  // Rounded down: nobody is told of time that is not there.
  return left < 2 * DAY ? `in ${count(Math.floor(left / HOUR), "hour")}` : `in ${count(Math.floor(left / DAY), "day")}`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
