import type { Words } from "./words";

/** What is left of a time, as m:ss; a second that has begun still counts. */
export function sayTimeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What is read aloud as time runs out: once at a minute, once at ten seconds; nothing in between. */
export function announceTimeLeft(milliseconds: number, { t }: Words): string {
  if (milliseconds <= 0) return t("ui.timeLeft.up");
  if (milliseconds <= 10_000) return t("ui.timeLeft.tenSeconds");
  return milliseconds <= 60_000 ? t("ui.timeLeft.minute") : "";
}
