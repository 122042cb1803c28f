import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { pathOf, placesOf } from "@/lib/engine/network";
import { printFloat } from "@/lib/engine/printFloat";
import { formatValue } from "@/lib/notation/printNumber";
import { forgetBackward, forgetZero, SHOWN_STEPS } from "./forgotten";
import { LossCurve } from "./LossCurve";
import type { Lab } from "./labState";

interface Props {
  readonly lab: Lab;
  readonly rate: number;
}

type Shown =
  | ({ readonly type: "backward"; readonly rate: number } & ReturnType<typeof forgetBackward>)
  | ({ readonly type: "zero"; readonly rate: number } & ReturnType<typeof forgetZero>);

/** The two lines that everyone forgets once, and what becomes of the training without them. The network itself is left alone. */
export function ForgotPanel({ lab, rate }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap gap-2">
        <Button
          aria-pressed={shown?.type === "backward"}
          onClick={() => setShown({ type: "backward", rate, ...forgetBackward(lab, rate) })}
        >
          We forgot backward
        </Button>
        <Button
          aria-pressed={shown?.type === "zero"}
          onClick={() => setShown({ type: "zero", rate, ...forgetZero(lab, rate) })}
        >
          We forgot to zero
        </Button>
      </div>
      <div role="status">
        {shown?.type === "backward" && <WithoutBackward {...shown} path={pathOf(placesOf(lab.shape)[0] ?? nowhere)} />}
        {shown?.type === "zero" && <WithoutZero {...shown} />}
      </div>
    </div>
  );
}

const nowhere = { layer: 0, neuron: 0, input: null };

function WithoutBackward({ before, after, rate, path }: { before: number; after: number; rate: number; path: string }) {
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 font-mono text-[14px] [&_dt]:text-muted">
        <dt>{path}.grad</dt>
        <dd className="text-gradient">0.0</dd>
        <dt>loss before the step</dt>
        <dd className="text-forward">{printFloat(before)}</dd>
        <dt>loss after the step</dt>
        <dd className="text-forward">{printFloat(after)}</dd>
      </dl>
      <p className="text-[15px]">
        Without <code>loss.backward()</code> every gradient is still the 0.0 it was made with, so{" "}
        <code>p.data += -{printFloat(rate)} * 0.0</code> moves nothing: the loss stays where it is, however many steps
        are taken. No error says so.
      </p>
    </div>
  );
}

function WithoutZero({ right, wrong, rate }: { right: Points; wrong: Points; rate: number }) {
  const [rightEnd, wrongEnd] = [right.at(-1), wrong.at(-1)];
  if (rightEnd === undefined || wrongEnd === undefined) return <p>There is no loss to compare: start afresh.</p>;
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <LossCurve
        curves={[
          { name: "Zeroed before each backward pass", points: right },
          { name: "Never zeroed", points: wrong, isDashed: true },
        ]}
        last={SHOWN_STEPS}
        height={260}
      />
      <div className="flex flex-col gap-3 text-[15px]">
        <ul className="flex flex-col gap-1.5 font-mono text-[14px]">
          <li className="flex items-center gap-2.5">
            <Dash colour="var(--forward)" />
            zeroed: {formatValue(rightEnd.loss)}
          </li>
          <li className="flex items-center gap-2.5">
            <Dash colour="var(--ink)" isDashed />
            never zeroed: {formatValue(wrongEnd.loss)}
          </li>
        </ul>
        <p>
          <code>backward()</code> adds to <code>p.grad</code>. Without <code>p.grad = 0.0</code> each step follows the
          sum of all gradients so far, at rate {printFloat(rate)}: the steps grow, overshoot, and go on in a direction
          that was right long ago.
        </p>
        <p className="text-muted">
          It may even look fine on an easy problem, which is why it is so hard to find. Here are {SHOWN_STEPS} steps of
          the network above, both ways from the same parameters.
        </p>
      </div>
    </div>
  );
}

type Points = Extract<Shown, { type: "zero" }>["right"];

function Dash({ colour, isDashed = false }: { readonly colour: string; readonly isDashed?: boolean }) {
  return (
    <svg aria-hidden="true" width="28" height="8" className="shrink-0">
      <line
        x1="0"
        x2="28"
        y1="4"
        y2="4"
        stroke={colour}
        strokeWidth="2"
        {...(isDashed && { strokeDasharray: "5 4" })}
      />
    </svg>
  );
}
