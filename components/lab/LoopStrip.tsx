import clsx from "clsx";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import { pathOf, placesOf } from "@/lib/engine/network";
import { printFloat } from "@/lib/engine/printFloat";
import { formatValue } from "@/lib/notation/printNumber";
import type { Lab } from "./labState";

interface Props {
  readonly lab: Lab;
  readonly rate: number;
  readonly isBusy: boolean;
  readonly onForward: () => void;
  readonly onZero: () => void;
  readonly onBackward: () => void;
  readonly onStep: () => void;
  /** The field for the step's learning rate. */
  readonly rateField: ReactNode;
}

type Done = Lab["last"];

/** What comes after what was done last. */
const next: Readonly<Record<NonNullable<Done> | "nothing", "forward" | "zero" | "backward" | "step">> = {
  nothing: "forward",
  forward: "zero",
  zero: "backward",
  backward: "step",
  step: "forward",
  train: "forward",
};

/** The update loop, a line of the lecture at a time, each with what it came to. */
export function LoopStrip({ lab, rate, isBusy, onForward, onZero, onBackward, onStep, rateField }: Props) {
  const { t } = useWords();
  const { loss, gradients, last, history } = lab;
  const due = next[last ?? "nothing"];
  const path = pathOf(placesOf(lab.shape)[0] ?? { layer: 0, neuron: 0, input: null });
  const isZero = gradients.every((gradient) => gradient === 0);
  const before = history.at(-2)?.loss;
  return (
    <ol className="grid gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
      <Stage
        name={t("lab.loop.forward")}
        isDue={due === "forward"}
        isDisabled={isBusy}
        onPress={onForward}
        code={["ypred = [n(x) for x in xs]", "loss = sum((yout - ygt)**2 …)"]}
      >
        {loss === null ? (
          <span className="text-muted">{t("lab.loop.noLoss")}</span>
        ) : (
          <bdi dir="ltr">
            {"loss "}
            <b className="text-forward">{formatValue(loss)}</b>
          </bdi>
        )}
      </Stage>
      <Stage
        name={t("lab.loop.zero")}
        isDue={due === "zero"}
        isDisabled={isBusy}
        onPress={onZero}
        code={["for p in n.parameters():", "    p.grad = 0.0"]}
      >
        {isZero ? (
          t.rich("lab.loop.everyZero", {
            code: (text) => <bdi dir="ltr">{text}</bdi>,
            b: (text) => <b className="text-gradient">{text}</b>,
          })
        ) : (
          <span className="text-muted">{t("lab.loop.kept")}</span>
        )}
      </Stage>
      <Stage
        name={t("lab.loop.backward")}
        isDue={due === "backward"}
        isDisabled={isBusy || loss === null}
        onPress={onBackward}
        code={["loss.backward()", `${path}.grad`]}
      >
        <b className="text-gradient">{isZero ? "0.0" : formatValue(gradients[0] ?? 0)}</b>
        {loss === null && <span className="text-muted"> {t("lab.loop.needsForward")}</span>}
      </Stage>
      <Stage
        name={t("lab.loop.step")}
        isDue={due === "step"}
        isDisabled={isBusy}
        onPress={onStep}
        aside={rateField}
        code={["for p in n.parameters():", `    p.data += -${printFloat(rate)} * p.grad`]}
      >
        {last === "step" && before !== undefined && loss !== null ? (
          <bdi dir="ltr">
            {"loss "}
            <span className="text-forward">{formatValue(before)}</span>
            {" → "}
            <b className="text-forward">{formatValue(loss)}</b>
          </bdi>
        ) : (
          <span className="text-muted">{t("lab.loop.again")}</span>
        )}
      </Stage>
    </ol>
  );
}

interface StageProps {
  readonly name: string;
  readonly code: readonly string[];
  readonly isDue: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

function Stage({ name, code, isDue, isDisabled, onPress, aside, children }: StageProps) {
  return (
    <li className="flex min-w-0 flex-col gap-3 bg-surface p-4">
      <pre dir="ltr" className="whitespace-pre-wrap break-words font-mono text-[11.5px] text-muted leading-relaxed">
        {code.join("\n")}
      </pre>
      <p className="min-h-6 font-mono text-[14px]" aria-live="polite">
        {children}
      </p>
      <div className="mt-auto flex items-end gap-2">
        <Button disabled={isDisabled} onClick={onPress} className={clsx("flex-1", isDue && "border-ink!")}>
          {name}
        </Button>
        {aside}
      </div>
    </li>
  );
}
