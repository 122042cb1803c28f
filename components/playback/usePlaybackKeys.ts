import { useEffect } from "react";
import { isTyping } from "@/components/ui/isTyping";
import type { Playback } from "./usePlayback";

/** ← and → a step, Home and End the whole way, A by itself. */
export function usePlaybackKeys({ last, isPlaying, go, step, play }: Playback): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") step(1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") step(-1);
      else if (event.key === "Home") go(0);
      else if (event.key === "End") go(last);
      else if (event.key === "a" || event.key === "A") play(!isPlaying);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [last, isPlaying, go, step, play]);
}
