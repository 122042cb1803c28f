import { useState } from "react";

const KEY = "chalkgrad:hidden-names";

/** Whether this browser's consoles show mathematicians' names in place of the class's; kept across sessions. */
export function useHiddenNames(): readonly [areHidden: boolean, setHidden: (areHidden: boolean) => void] {
  const [areHidden, setHidden] = useState(read);
  const keep = (next: boolean) => {
    setHidden(next);
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // Without storage it holds until the page is left.
    }
  };
  return [areHidden, keep];
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === "true";
  } catch {
    return false;
  }
}
