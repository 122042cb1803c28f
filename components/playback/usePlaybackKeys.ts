import { useEffect } from "react";
import { isTyping } from "@/components/ui/isTyping";
import type { Playback } from "./usePlayback";

/** ← and → a step, Home and End the whole way, A by itself. */
export function usePlaybackKeys({ at, last, isPlaying, go, play }: Playback): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") go(at + 1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") go(at - 1);
      else if (event.key === "Home") go(0);
      else if (event.key === "End") go(last);
      else if (event.key === "a" || event.key === "A") play(!isPlaying);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [at, last, isPlaying, go, play]);
}
