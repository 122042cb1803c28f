/** Passes on what comes, at most once in `interval` ms and the newest always; `now` and `later` are the clock's. */
export interface Throttle<T> {
  readonly push: (value: T) => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

export function throttle<T>(
  pass: (value: T) => void,
  { interval, now = () => performance.now() }: { readonly interval: number; readonly now?: () => number },
): Throttle<T> {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { readonly value: T } | null = null;
  const flush = () => {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    last = now();
    pass(value);
  };
  return {
    push(value) {
      waiting = { value };
      if (timer !== null) return;
      const wait = last + interval - now();
      if (wait <= 0) flush();
      else timer = setTimeout(flush, wait);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
    },
  };
}
