import { Training } from "@/lib/engine/training";
import { trainLoop } from "@/lib/engine/trainLoop";
import { wasmMachine } from "@/lib/engine/wasm/wasmMachine";
import type { TrainingReport, TrainingRequest } from "./trainingMessages";

/** The longest that one turn computes, in milliseconds: what is seen is never older. */
const LONGEST_TURN = 40;

let go: (() => void) | null = null;

/** `start` sets it up and runs the first turn; each `go` asks for one more, so that it never runs ahead of what is drawn. */
self.onmessage = ({ data: request }: MessageEvent<TrainingRequest>) => {
  if (request.type === "go") go?.();
  else start(request);
};

function start({ shape, parameters, gradients, examples, loop, stepsPerTurn }: TrainingRequest & { type: "start" }) {
  const training = new Training(shape, parameters, examples, wasmMachine);
  training.gradients.set(gradients);
  let done = 0;
  go = () => {
    const began = performance.now();
    const steps = Math.min(stepsPerTurn, loop.steps - done);
    const losses = trainLoop(training, { ...loop, steps }, () => performance.now() - began > LONGEST_TURN);
    done += losses.length;
    const reached = { gradients: [...training.gradients], parameters: [...training.parameters] };
    const loss = training.forward();
    const isDiverged = !Number.isFinite(loss);
    report({
      losses,
      loss,
      ...reached,
      predictions: [...training.predictions],
      isDiverged,
      isDone: isDiverged || done >= loop.steps,
    });
  };
  go();
}

function report(message: TrainingReport) {
  self.postMessage(message);
}
