interface Span {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Two people's changes of one text as one, where they lie apart; null where they touch. */
export function mergeTexts(before: string, mine: string, theirs: string): string | null {
  const own = spanBetween(before, mine);
  const other = spanBetween(before, theirs);
  if (own === null || mine === theirs) return theirs;
  if (other === null) return mine;
  const put = (text: string, { from, to, insert }: Span, shift: number) =>
    text.slice(0, from + shift) + insert + text.slice(to + shift);
  // With a sign between them at least: of two insertions at one place nobody knows which comes first.
  if (own.to < other.from) return put(theirs, own, 0);
  if (other.to < own.from) return put(theirs, own, theirs.length - before.length);
  return null;
}

/** The one span in which two texts differ; null where they are the same. */
function spanBetween(before: string, after: string): Span | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
