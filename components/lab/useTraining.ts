import { useEffect, useRef, useState } from "react";
import type { Loop } from "@/lib/engine/machine";
import type { Lab } from "./labState";
import type { TrainingReport, TrainingRequest } from "./trainingMessages";

/** Turns that a training of any length is shown in, so that one sees it happen; at once where no motion is wanted. */
const TURNS = 80;
/** Milliseconds between them. */
const PACE = 16;

interface Options {
  readonly onReport: (report: TrainingReport) => void;
}

/** Trains in a worker, turn by turn. */
export function useTraining({ onReport }: Options) {
  const worker = useRef<Worker>(null);
  const listener = useRef(onReport);
  const [loop, setLoop] = useState<Loop | null>(null);
  useEffect(() => {
    listener.current = onReport;
  }, [onReport]);
  useEffect(() => () => worker.current?.terminate(), []);

  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setLoop(null);
  };
  const start = ({ shape, parameters, gradients, examples }: Lab, wanted: Loop) => {
    stop();
    const running = new Worker(new URL("./training.worker.ts", import.meta.url), { type: "module" });
    const send = (request: TrainingRequest) => running.postMessage(request);
    running.onmessage = ({ data: report }: MessageEvent<TrainingReport>) => {
      // A message may still be on its way when the worker has been ended.
      if (worker.current !== running) return;
      listener.current(report);
      if (report.isDone) stop();
      else setTimeout(() => send({ type: "go" }), PACE);
    };
    worker.current = running;
    setLoop(wanted);
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const stepsPerTurn = isCalm ? wanted.steps : Math.ceil(wanted.steps / TURNS);
    send({ type: "start", shape, parameters, gradients, examples, loop: wanted, stepsPerTurn });
  };
  return { running: loop, start, stop };
}
