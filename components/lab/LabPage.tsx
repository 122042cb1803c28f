"use client";

import dynamic from "next/dynamic";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { forgetHandedOver, handedOver } from "@/components/builder/handOver";
import { NumberField } from "@/components/ui/NumberField";
import { Tabs } from "@/components/ui/Tabs";
import { useWords } from "@/components/words/useWords";
import { readNetwork } from "@/lib/notation/network";
import { Architecture, callOf } from "./Architecture";
import { ExamplesTable } from "./ExamplesTable";
import { ExportDialog } from "./ExportDialog";
import { ForgotPanel } from "./ForgotPanel";
import "./lab.css";
import { LabSection } from "./LabSection";
import { LabTopBar } from "./LabTopBar";
import { LoopStrip } from "./LoopStrip";
import { LossNow } from "./LossNow";
import { type ChosenNeuron, NetworkDrawing } from "./NetworkDrawing";
import { outputsOf } from "./outputsOf";
import { ParameterTable, PrintedParameters } from "./ParameterTable";
import { PasteDialog } from "./PasteDialog";
import { PlanePlot } from "./PlanePlot";
import { SetupBar } from "./SetupBar";
import { TrainPanel } from "./TrainPanel";
import { TrainWithClass } from "./TrainWithClass";
import { useLab } from "./useLab";

/** The canvas is heavy and runs in the browser alone. */
const GraphPanel = dynamic(() => import("./GraphPanel"), {
  ssr: false,
  loading: Opening,
});

function Opening() {
  const { t } = useWords();
  return <p className="py-40 text-center text-muted">{t("lab.opening")}</p>;
}

/** The lecture's second half: a network of neurons, its loss, and the loop that trains it. */
export function LabPage() {
  const { t } = useWords();
  const { lab, run, stepRate, setStepRate, trainRate, setTrainRate, steps, setSteps, training, setUp } = useLab();
  const [chosenExample, setChosenExample] = useState(0);
  const [neuron, setNeuron] = useState<ChosenNeuron | null>(null);
  const [sheet, setSheet] = useState<"paste" | "export" | null>(null);
  const [shown, setShown] = useState<"data" | "grad">("data");
  const { shape, examples, parameters } = lab;
  const isBusy = training.isRunning;
  const example = Math.min(chosenExample, examples.xs.length - 1);
  const x = examples.xs[example] ?? [];
  const hasRun = lab.predictions !== null;
  const outputs = useMemo(() => (hasRun ? outputsOf(shape, parameters, x) : null), [hasRun, shape, parameters, x]);
  const isPlane = shape.nin === 2;
  const openHandedOver = useEffectEvent(() => {
    const network = readNetwork(handedOver());
    forgetHandedOver();
    if (network.ok) setUp.network(network);
  });
  useEffect(() => openHandedOver(), []);

  const table = (
    <ExamplesTable
      examples={examples}
      predictions={lab.predictions}
      chosen={example}
      onChoose={setChosenExample}
      onChange={isBusy ? undefined : setUp.examples}
    />
  );

  return (
    <>
      <LabTopBar onPaste={() => setSheet("paste")} onExport={() => setSheet("export")} />
      <main className="mx-auto flex max-w-6xl flex-col gap-12 px-5 pt-8 pb-24 sm:px-8 sm:pt-10">
        <header className="flex flex-col gap-6">
          <div className="flex max-w-3xl flex-col gap-2.5">
            <h1 className="text-[30px] sm:text-[38px]">{t("lab.heading")}</h1>
            <p className="text-[17px] text-muted">{t("lab.about")}</p>
          </div>
          <SetupBar
            key={`${lab.seed} ${lab.isDrawn}`}
            lab={lab}
            onData={setUp.data}
            onHidden={setUp.hidden}
            onSeed={setUp.seed}
          />
        </header>

        <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <LabSection
            title={
              <bdi dir="ltr" className="font-mono">
                {callOf(lab)}
              </bdi>
            }
            action={
              <Tabs
                label={t("lab.network.lines")}
                tabs={[
                  { key: "data", label: "data" },
                  { key: "grad", label: "grad" },
                ]}
                selected={shown}
                onSelect={setShown}
              />
            }
          >
            <NetworkDrawing lab={lab} outputs={outputs} x={x} shown={shown} chosen={neuron} onChoose={setNeuron} />
            <Architecture lab={lab} />
          </LabSection>
          <LabSection title={t("lab.examples.title")} action={<LossNow lab={lab} />}>
            {isPlane && <PlanePlot lab={lab} chosen={example} onChoose={setChosenExample} />}
            {isPlane ? (
              <details className="text-[14px]">
                <summary className="target inline-flex items-center text-muted hover:text-ink">
                  {t("lab.examples.asTable", { count: examples.xs.length })}
                </summary>
                {table}
              </details>
            ) : (
              table
            )}
          </LabSection>
        </div>

        <LabSection title={t("lab.loop.title")}>
          <LoopStrip
            lab={lab}
            rate={stepRate}
            isBusy={isBusy}
            onForward={run.forward}
            onZero={run.zero}
            onBackward={run.backward}
            onStep={run.step}
            rateField={
              <div className="w-24">
                <NumberField label={t("lab.loop.rate")} value={stepRate} onChange={setStepRate} min={0} max={10} />
              </div>
            }
          />
        </LabSection>

        <LabSection title={t("lab.train.title")}>
          <TrainPanel
            lab={lab}
            steps={steps}
            rate={trainRate}
            onSteps={setSteps}
            onRate={setTrainRate}
            isRunning={isBusy}
            done={training.done}
            isDiverged={training.isDiverged}
            onTrain={training.start}
            onCancel={training.stop}
            onFreshStart={() => setUp.seed(lab.seed + 1)}
          />
        </LabSection>

        <LabSection title={t("training.pane.title")}>
          <TrainWithClass model={{ shape, parameters, examples }} rate={trainRate} />
        </LabSection>

        <LabSection title={t("lab.wrong.title")}>
          <ForgotPanel key={`${callOf(lab)} ${lab.data} ${lab.seed}`} lab={lab} rate={trainRate} />
        </LabSection>

        <LabSection title={t("lab.parameters.title", { count: parameters.length })}>
          <ParameterTable lab={lab} chosen={neuron} />
          <PrintedParameters parameters={parameters} />
        </LabSection>

        <LabSection title={t("lab.graph.title")}>
          <GraphPanel lab={lab} example={example} />
        </LabSection>
      </main>
      <PasteDialog
        isOpen={sheet === "paste"}
        onClose={() => setSheet(null)}
        onNetwork={setUp.network}
        onExamples={setUp.examples}
      />
      <ExportDialog
        isOpen={sheet === "export"}
        onClose={() => setSheet(null)}
        network={{ shape, parameters, examples, rate: trainRate, steps }}
      />
    </>
  );
}
