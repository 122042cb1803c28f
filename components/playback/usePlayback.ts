import { useCallback, useEffect, useRef, useState } from "react";

/** How long a step stands while the pass plays by itself, in ms. */
const PACE = 2200;

export interface Playback {
  /** 0: nothing yet; then the seed at the output; then one edge a step. */
  readonly at: number;
  readonly last: number;
  readonly isPlaying: boolean;
  readonly go: (to: number) => void;
  /** On by so many steps, or back: from where the pass stands now, however fast one presses. */
  readonly step: (by: number) => void;
  readonly play: (isPlaying: boolean) => void;
}

interface Message {
  readonly exercise: number;
  readonly at: number;
}

interface Options {
  /** The last step's number. */
  readonly last: number;
  /** The session and the exercise whose windows move together; absent for a pass of one's own. */
  readonly shared?: { readonly code: string; readonly exercise: number };
}

/** Where the backward pass stands on screen. The stage and the console of one browser move together. */
export function usePlayback({ last, shared }: Options): Playback {
  const code = shared?.code;
  const exercise = shared?.exercise ?? 0;
  const [at, setAt] = useState(0);
  // What is shown last, before it is drawn: two presses between two drawings are two steps.
  const shown = useRef(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);

  useEffect(() => {
    if (code === undefined) return;
    // Other windows of this browser; no secure context is needed.
    const opened = new BroadcastChannel(`chalkgrad:playback:${code}`);
    opened.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.exercise !== exercise) return;
      setIsPlaying(false);
      shown.current = data.at;
      setAt(data.at);
    };
    channel.current = opened;
    return () => opened.close();
  }, [code, exercise]);

  const show = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(last, to));
      shown.current = next;
      setAt(next);
      channel.current?.postMessage({ exercise, at: next } satisfies Message);
    },
    [exercise, last],
  );

  useEffect(() => {
    if (!isPlaying) return;
    if (at >= last) return setIsPlaying(false);
    const timer = setTimeout(() => show(at + 1), PACE);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, show]);

  return {
    at,
    last,
    isPlaying,
    go: (to) => {
      setIsPlaying(false);
      show(to);
    },
    step: (by) => {
      setIsPlaying(false);
      show(shown.current + by);
    },
    play: (wanted) => {
      if (wanted && at >= last) show(0);
      setIsPlaying(wanted);
    },
  };
}
