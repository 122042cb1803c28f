"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Those whose turn has not come, in the order in which they stand on the page. */
const waiting = new Set<() => void>();
let isCalled = false;

/**
 * Whether it is this part's turn to be drawn: for the costly parts of a long page, one after another while the browser
 * is idle, so that the page is there at once and scrolls in between. Before the page is printed it is everybody's.
 */
export function useTurn(): boolean {
  const [isTurn, setTurn] = useState(false);
  useEffect(() => {
    const take = () => setTurn(true);
    waiting.add(take);
    callNext();
    return () => void waiting.delete(take);
  }, []);
  useEffect(() => {
    const takeAtOnce = () => flushSync(() => setTurn(true));
    window.addEventListener("beforeprint", takeAtOnce);
    return () => window.removeEventListener("beforeprint", takeAtOnce);
  }, []);
  return isTurn;
}

function callNext(): void {
  if (isCalled || waiting.size === 0) return;
  isCalled = true;
  // Safari has no idle callbacks.
  const soon = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 1));
  soon(() => {
    isCalled = false;
    const [take] = waiting;
    if (take) waiting.delete(take);
    take?.();
    callNext();
  });
}
