import { useEffect, useState } from "react";

/** Milliseconds without a change after which a value has come to rest. */
const REST = 250;

/** The value as it last came to rest: for work that takes longer than a keystroke, where a deferred render would still hold up the next key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
