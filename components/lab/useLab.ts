import { useState } from "react";
import type { ActivationName } from "@/lib/engine/activations";
import type { Examples } from "@/lib/engine/network";
import type { ReadNetwork } from "@/lib/notation/network";
import {
  backward,
  type DataName,
  forward,
  freshStart,
  type Lab,
  lectureLab,
  step,
  withData,
  withExamples,
  withHidden,
  withNetwork,
  zero,
} from "./labState";
import type { TrainingReport } from "./trainingMessages";
import { useTraining } from "./useTraining";

/** The most steps of one training. */
export const MOST_STEPS = 20_000;

/** The printed parameters saturate at the lecture's 0.3, which is for a fresh start. */
const PRINTED_RATE = 0.05;
/** A rate at which each data set is learned; the loss is a sum, so many examples want a small one. */
const RATES: Readonly<Record<DataName, number>> = { lecture: 0.3, moons: 0.01, circles: 0.01, spiral: 0.01, own: 0.05 };

/** The network on the bench and what may be done with it. */
export function useLab() {
  const [lab, setLab] = useState<Lab>(lectureLab);
  const [stepRate, setStepRate] = useState(0.001);
  const [trainRate, setTrainRate] = useState(PRINTED_RATE);
  const [steps, setSteps] = useState(2000);
  const [done, setDone] = useState(0);
  const [isDiverged, setIsDiverged] = useState(false);
  const training = useTraining({
    onReport: (report) => {
      setLab((before) => trained(before, report));
      setDone((before) => before + report.losses.length);
      setIsDiverged(report.isDiverged);
    },
  });
  const place = (changed: Lab) => {
    training.stop();
    setIsDiverged(false);
    if (changed.data !== lab.data || changed.isDrawn !== lab.isDrawn) setTrainRate(rateFor(changed));
    setLab(changed);
  };
  return {
    lab,
    stepRate,
    setStepRate,
    trainRate,
    setTrainRate,
    steps,
    setSteps,
    run: {
      forward: () => setLab(forward),
      zero: () => setLab(zero),
      backward: () => setLab(backward),
      step: () => setLab((before) => step(before, stepRate)),
    },
    training: {
      isRunning: training.running !== null,
      done,
      isDiverged,
      start: () => {
        setDone(0);
        setIsDiverged(false);
        // The curve is that of one training, from where the network stands now.
        const ready = { ...lab, history: [] };
        setLab(ready);
        training.start(ready, { steps, rate: trainRate, isZeroing: true });
      },
      stop: training.stop,
    },
    setUp: {
      data: (data: Exclude<DataName, "own">) => place(withData(lab, data)),
      examples: (examples: Examples) => place(withExamples(lab, examples)),
      hidden: (hidden: readonly number[], activation: ActivationName) => place(withHidden(lab, hidden, activation)),
      seed: (seed: number) => place(freshStart(lab, seed)),
      network: (network: ReadNetwork) => {
        place(withNetwork(lab, network));
        if (network.rate !== null) setTrainRate(Math.min(10, network.rate));
        if (network.steps !== null && Number.isInteger(network.steps)) setSteps(Math.min(MOST_STEPS, network.steps));
      },
    },
  };
}

function rateFor({ data, isDrawn }: Lab): number {
  return data === "lecture" && !isDrawn ? PRINTED_RATE : RATES[data];
}

/** The lab after one more turn of its training. */
function trained(lab: Lab, { losses, loss, parameters, gradients, predictions }: TrainingReport): Lab {
  const from = lab.history.at(-1) ?? { step: 0, loss };
  // A step's loss is the one it started from: the lecture's "Step 100" is the loss that the hundredth step saw.
  const first = lab.history.length === 0 ? [{ step: 0, loss: losses[0] ?? loss }] : [];
  const points = losses.map((each, i) => ({ step: from.step + i + 1, loss: each }));
  return {
    ...lab,
    loss,
    parameters,
    gradients,
    predictions,
    last: "train",
    history: [...lab.history, ...first, ...points],
  };
}
