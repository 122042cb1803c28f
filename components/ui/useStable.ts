import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A function that stays the same while what it does follows the last render: for those who compare functions, such as a
 * memo or React Flow, which tells all its cards of a new one. Not to be called while rendering.
 */
export function useStable<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const now = useRef(act);
  useLayoutEffect(() => {
    now.current = act;
  }, [act]);
  return useCallback((...given: Given) => now.current(...given), []);
}
