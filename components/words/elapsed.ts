import type { Words } from "./words";

/** A stretch of time as a clock shows it: "4:05", "1:04:05", "2 d 3:00:00". */
export function elapsedText(milliseconds: number, { t }: Words): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  const clock = days + hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return days > 0 ? t("words.daysAndClock", { days, clock }) : clock;
}

/** How long something lasts, in words: "10 seconds", "1 minute". Whole units alone. */
export function durationText(milliseconds: number, { t }: Words): string {
  const units = [
    [86_400_000, "day"],
    [3_600_000, "hour"],
    [60_000, "minute"],
    [1000, "second"],
  ] as const;
  const [size, unit] = units.find(([length]) => milliseconds >= length && milliseconds % length === 0) ?? [
    1000,
    "second",
  ];
  const count = Math.max(1, Math.round(milliseconds / size));
  return t(`words.duration.${unit}`, { count });
}
