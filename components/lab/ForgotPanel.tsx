import clsx from "clsx";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
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
  const { t } = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap gap-2">
        <Button
          aria-pressed={shown?.type === "backward"}
          className={clsx(shown?.type === "backward" && "border-ink!")}
          onClick={() => setShown({ type: "backward", rate, ...forgetBackward(lab, rate) })}
        >
          {t("lab.wrong.backward")}
        </Button>
        <Button
          aria-pressed={shown?.type === "zero"}
          className={clsx(shown?.type === "zero" && "border-ink!")}
          onClick={() => setShown({ type: "zero", rate, ...forgetZero(lab, rate) })}
        >
          {t("lab.wrong.zero")}
        </Button>
      </div>
      <div role="status">
        {shown?.type === "backward" && <WithoutBackward {...shown} path={pathOf(placesOf(lab.shape)[0] ?? nowhere)} />}
        {shown?.type === "zero" && <WithoutZero {...shown} />}
      </div>
    </div>
  );
}

const code = (text: ReactNode) => <code dir="ltr">{text}</code>;

const nowhere = { layer: 0, neuron: 0, input: null };

function WithoutBackward({ before, after, rate, path }: { before: number; after: number; rate: number; path: string }) {
  const { t } = useWords();
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <dl className="grid gap-x-6 font-mono text-[14px] max-sm:[&_dd]:mb-2 sm:grid-cols-[auto_1fr] sm:gap-y-1 [&_dt]:text-muted">
        <dt dir="ltr">{`${path}.grad`}</dt>
        <dd className="text-gradient">{"0.0"}</dd>
        <dt>{t("lab.wrong.before")}</dt>
        <dd className="text-forward">{printFloat(before)}</dd>
        <dt>{t("lab.wrong.after")}</dt>
        <dd className="text-forward">{printFloat(after)}</dd>
      </dl>
      <p className="text-[15px]">{t.rich("lab.wrong.withoutBackward", { rate: printFloat(rate), code })}</p>
    </div>
  );
}

function WithoutZero({ right, wrong }: ReturnType<typeof forgetZero>) {
  const { t } = useWords();
  const [rightEnd, wrongEnd] = [right.points.at(-1), wrong.points.at(-1)];
  if (rightEnd === undefined || wrongEnd === undefined) return <p>{t("lab.wrong.noLoss")}</p>;
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <LossCurve
        curves={[
          { name: t("lab.wrong.zeroedCurve"), points: right.points },
          { name: t("lab.wrong.neverCurve"), points: wrong.points, isDashed: true },
        ]}
        last={SHOWN_STEPS}
        height={260}
      />
      <div className="flex flex-col gap-3 text-[15px]">
        <table className="w-full border-collapse font-mono text-[14px]">
          <thead className="text-[12px] text-muted">
            <tr>
              <th scope="col" className="pb-1 text-start font-normal">
                {t("lab.wrong.afterSteps", { steps: SHOWN_STEPS })}
              </th>
              <th scope="col" className="pb-1 text-end font-normal">
                {t("lab.wrong.loss")}
              </th>
              <th scope="col" className="pb-1 text-end font-normal">
                {t.rich("lab.wrong.largest", { code })}
              </th>
            </tr>
          </thead>
          <tbody>
            {[right, wrong].map((path) => (
              <tr key={path === right ? "zeroed" : "never"} className="border-line border-t">
                <th scope="row" className="flex items-center gap-2.5 py-1.5 font-normal">
                  <Dash isDashed={path === wrong} />
                  {path === right ? t("lab.wrong.zeroed") : t("lab.wrong.never")}
                </th>
                <td className="py-1.5 text-end text-forward">{formatValue(path.points.at(-1)?.loss ?? Number.NaN)}</td>
                <td className="py-1.5 text-end text-gradient">{formatValue(path.largest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t.rich("lab.wrong.withoutZero", { code })}</p>
        <p className="text-muted">
          {wrongEnd.loss > rightEnd.loss ? t("lab.wrong.endsHigher") : t("lab.wrong.endsLower")}
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
