interface Sameness<T> {
  readonly keyOf: (one: T) => string;
  readonly isSame: (before: T, next: T) => boolean;
}

/**
 * `next` with every member that is as it was before taken from `before`, and `before` itself where all are: whoever
 * compares by identity then sees what has changed and nothing else.
 */
export function keepSame<T>(before: readonly T[], next: readonly T[], { keyOf, isSame }: Sameness<T>): readonly T[] {
  if (before.length === 0) return next;
  const known = new Map(before.map((one) => [keyOf(one), one]));
  let hasChanged = before.length !== next.length;
  const kept = next.map((one, index) => {
    const was = known.get(keyOf(one));
    const same = was !== undefined && isSame(was, one) ? was : one;
    if (same !== before[index]) hasChanged = true;
    return same;
  });
  return hasChanged ? kept : before;
}
