import clsx from "clsx";
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
          className={clsx(shown?.type === "backward" && "border-ink!")}
          onClick={() => setShown({ type: "backward", rate, ...forgetBackward(lab, rate) })}
        >
          We forgot backward
        </Button>
        <Button
          aria-pressed={shown?.type === "zero"}
          className={clsx(shown?.type === "zero" && "border-ink!")}
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
      <dl className="grid gap-x-6 font-mono text-[14px] max-sm:[&_dd]:mb-2 sm:grid-cols-[auto_1fr] sm:gap-y-1 [&_dt]:text-muted">
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

function WithoutZero({ right, wrong }: ReturnType<typeof forgetZero>) {
  const [rightEnd, wrongEnd] = [right.points.at(-1), wrong.points.at(-1)];
  if (rightEnd === undefined || wrongEnd === undefined) return <p>There is no loss to compare: start afresh.</p>;
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <LossCurve
        curves={[
          { name: "Zeroed before each backward pass", points: right.points },
          { name: "Never zeroed", points: wrong.points, isDashed: true },
        ]}
        last={SHOWN_STEPS}
        height={260}
      />
      <div className="flex flex-col gap-3 text-[15px]">
        <table className="w-full border-collapse font-mono text-[14px]">
          <thead className="text-[12px] text-muted">
            <tr>
              <th scope="col" className="pb-1 text-left font-normal">
                after {SHOWN_STEPS} steps
              </th>
              <th scope="col" className="pb-1 text-right font-normal">
                loss
              </th>
              <th scope="col" className="pb-1 text-right font-normal">
                largest p.grad
              </th>
            </tr>
          </thead>
          <tbody>
            {[right, wrong].map((path) => (
              <tr key={path === right ? "zeroed" : "never"} className="border-line border-t">
                <th scope="row" className="flex items-center gap-2.5 py-1.5 font-normal">
                  <Dash isDashed={path === wrong} />
                  {path === right ? "zeroed" : "never zeroed"}
                </th>
                <td className="py-1.5 text-right text-forward">
                  {formatValue(path.points.at(-1)?.loss ?? Number.NaN)}
                </td>
                <td className="py-1.5 text-right text-gradient">{formatValue(path.largest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <code>backward()</code> adds to <code>p.grad</code>. Without <code>p.grad = 0.0</code> each step follows the
          sum of all gradients so far: the steps grow, overshoot, and keep a direction that was right long ago.
        </p>
        <p className="text-muted">
          {wrongEnd.loss > rightEnd.loss
            ? "Both ways begin at the network’s first parameters, at the learning rate above."
            : "Here it even ends lower: four examples are so easy that overshooting threw every answer to the flat end of tanh. That is why it is so hard to find. Take two moons, or a fresh start at 0.3, and see it fail."}
        </p>
      </div>
    </div>
  );
}

function Dash({ isDashed }: { readonly isDashed: boolean }) {
  return (
    <svg aria-hidden="true" width="28" height="8" className="shrink-0">
      {isDashed ? (
        <line x1="0" x2="28" y1="4" y2="4" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="5 4" />
      ) : (
        <line x1="0" x2="28" y1="4" y2="4" stroke="var(--forward)" strokeWidth="2" />
      )}
    </svg>
  );
}
