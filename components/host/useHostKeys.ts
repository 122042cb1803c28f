import { useEffect } from "react";
import { isTyping } from "@/components/ui/isTyping";

/** What each key does; a missing one does nothing just now. */
export interface HostKeys {
  readonly primary: () => void;
  readonly pause: () => void;
  readonly leaderboard: () => void;
  readonly mistakes: () => void;
  readonly names: () => void;
  readonly stage: () => void;
  readonly help: () => void;
}

/** The console's keys; ← and → belong to the playback. */
export function useHostKeys(keys: HostKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      // A dialog is open: the keys are its own.
      if (document.querySelector("dialog[open]")) return;
      // A button under the focus takes Space and Enter itself.
      const isOnControl = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
      if (event.key === " " && !isOnControl) keys.primary();
      else if (event.key === "p" || event.key === "P") keys.pause();
      else if (event.key === "l" || event.key === "L") keys.leaderboard();
      else if (event.key === "m" || event.key === "M") keys.mistakes();
      else if (event.key === "n" || event.key === "N") keys.names();
      else if (event.key === "s" || event.key === "S") keys.stage();
      else if (event.key === "?") keys.help();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [keys]);
}
