import { useEffect, useMemo, useRef } from "react";

/**
 * What `keep` makes of a value and of what it made last: how a list keeps the members that stayed the same. Keep `keep`
 * stable.
 */
export function useKept<T, Kept>(next: T, keep: (before: Kept | null, next: T) => Kept): Kept {
  const last = useRef<Kept | null>(null);
  const kept = useMemo(() => keep(last.current, next), [next, keep]);
  // Only what was shown counts: a render may be thrown away.
  useEffect(() => {
    last.current = kept;
  }, [kept]);
  return kept;
}
