/** A time as a field of type datetime-local has it: local, to the minute. */
export function toLocal(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The same back, in epoch milliseconds; null where nothing whole was typed. */
export function fromLocal(text: string): number | null {
  const time = new Date(text).getTime();
  return text === "" || Number.isNaN(time) ? null : time;
}

/** The last minute of the day a week from now: when homework is due unless its author says otherwise. */
export function nextWeek(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7, 23, 59).getTime();
}
