"use client";

import { ClipboardPaste, FileDown } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useEffectEvent, useId, useMemo, useState } from "react";
import { forgetHandedOver, handedOver } from "@/components/builder/handOver";
import { Button } from "@/components/ui/Button";
import { NumberField } from "@/components/ui/NumberField";
import { Tabs } from "@/components/ui/Tabs";
import { TopBar } from "@/components/ui/TopBar";
import { countOf } from "@/components/words/counting";
import { printFloat } from "@/lib/engine/printFloat";
import { readNetwork } from "@/lib/notation/network";
import { ExamplesTable } from "./ExamplesTable";
import { ExportDialog } from "./ExportDialog";
import { ForgotPanel } from "./ForgotPanel";
import "./lab.css";
import { LoopStrip } from "./LoopStrip";
import { hiddenActivation, type Lab } from "./labState";
import { type ChosenNeuron, NetworkDrawing } from "./NetworkDrawing";
import { outputsOf } from "./outputsOf";
import { ParameterTable, PrintedParameters } from "./ParameterTable";
import { PasteDialog } from "./PasteDialog";
import { PlanePlot } from "./PlanePlot";
import { SetupBar } from "./SetupBar";
import { TrainPanel } from "./TrainPanel";
import { useLab } from "./useLab";

/** The canvas is heavy and runs in the browser alone. */
const GraphPanel = dynamic(() => import("./GraphPanel"), {
  ssr: false,
  loading: () => <p className="py-40 text-center text-muted">Opening the canvas…</p>,
});

/** The lecture's second half: a network of neurons, its loss, and the loop that trains it. */
export function LabPage() {
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
      <TopBar
        actions={
          <>
            <Button isIcon kind="plain" className="sm:hidden" aria-label="Paste" onClick={() => setSheet("paste")}>
              <ClipboardPaste aria-hidden size={18} />
            </Button>
            <Button className="max-sm:hidden" onClick={() => setSheet("paste")}>
              Paste
            </Button>
            <Button isIcon kind="plain" className="sm:hidden" aria-label="Export" onClick={() => setSheet("export")}>
              <FileDown aria-hidden size={18} />
            </Button>
            <Button className="max-sm:hidden" onClick={() => setSheet("export")}>
              Export
            </Button>
          </>
        }
      >
        <span aria-hidden className="text-muted">
          /
        </span>
        <span className="truncate">Lab</span>
      </TopBar>
      <main className="mx-auto flex max-w-6xl flex-col gap-12 px-5 pt-8 pb-24 sm:px-8 sm:pt-10">
        <header className="flex flex-col gap-6">
          <div className="flex max-w-3xl flex-col gap-2.5">
            <h1 className="text-[30px] sm:text-[38px]">The lab</h1>
            <p className="text-[17px] text-muted">
              A network of neurons, its loss on labelled examples, and the loop that trains it: forward, zero, backward,
              step.
            </p>
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
          <Section
            title={<span className="font-mono">{callOf(lab)}</span>}
            action={
              <Tabs
                label="What the lines show"
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
          </Section>
          <Section title="Examples" action={<LossNow lab={lab} />}>
            {isPlane && <PlanePlot lab={lab} chosen={example} onChoose={setChosenExample} />}
            {isPlane ? (
              <details className="text-[14px]">
                <summary className="target inline-flex items-center text-muted hover:text-ink">
                  The {examples.xs.length} examples as a table
                </summary>
                {table}
              </details>
            ) : (
              table
            )}
          </Section>
        </div>

        <Section title="One step of the loop">
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
                <NumberField label="Rate" value={stepRate} onChange={setStepRate} min={0} max={10} />
              </div>
            }
          />
        </Section>

        <Section title="The loop, many times">
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
        </Section>

        <Section title="What goes wrong">
          <ForgotPanel key={`${callOf(lab)} ${lab.data} ${lab.seed}`} lab={lab} rate={trainRate} />
        </Section>

        <Section title={`${countOf(parameters.length, "parameter")}, each with its gradient`}>
          <ParameterTable lab={lab} chosen={neuron} />
          <PrintedParameters parameters={parameters} />
        </Section>

        <Section title="The graph">
          <GraphPanel lab={lab} example={example} />
        </Section>
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

interface SectionProps {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Section({ title, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <div className="flex min-h-13 flex-wrap items-end justify-between gap-x-6 gap-y-2 border-line border-b pb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** `MLP(3, [4, 4, 1])` */
function callOf({ shape }: Lab): string {
  return `MLP(${shape.nin}, [${shape.nouts.join(", ")}])`;
}

/** What the lecture prints about the layers. */
function Architecture({ lab }: { readonly lab: Lab }) {
  const { nouts } = lab.shape;
  const activation = hiddenActivation(lab.shape);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2 text-[13px] text-muted">
      <pre className="font-mono leading-relaxed">
        {[`Number of Layers ${nouts.length}`, ...nouts.map((nout, layer) => `Layer ${layer} has ${nout} neurons`)].join(
          "\n",
        )}
      </pre>
      <p className="max-w-64">
        A line is a weight: thick is large, dashed is negative.{" "}
        {activation === "tanh" ? "Every layer has tanh." : `Hidden layers have ${activation}, the last has tanh.`} Press
        a neuron to see its own.
      </p>
    </div>
  );
}

function LossNow({ lab }: { readonly lab: Lab }) {
  return (
    <p className="font-mono text-[15px]" title="sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))">
      <span className="text-muted">loss </span>
      {lab.loss === null ? (
        <span className="text-muted">–</span>
      ) : (
        <span className="font-semibold text-forward">{printFloat(lab.loss)}</span>
      )}
    </p>
  );
}
