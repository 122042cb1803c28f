import { useState } from "react";
import { loadDrafts, saveDrafts } from "./drafts";

/** The unsent texts of one round by node; a reload loses nothing. */
export function useDrafts(code: string, round: string) {
  const [drafts, setDrafts] = useState(() => loadDrafts(code));
  return {
    read: (node: string): string | undefined => drafts[`${round}:${node}`],
    write: (node: string, text: string) => {
      // Those of earlier rounds can no longer be sent.
      const current = Object.entries(drafts).filter(([key]) => key.startsWith(`${round}:`));
      const next = { ...Object.fromEntries(current), [`${round}:${node}`]: text };
      setDrafts(next);
      saveDrafts(code, next);
    },
  };
}
