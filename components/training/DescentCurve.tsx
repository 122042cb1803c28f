import { lossPath, lossScale, stepTicks } from "@/components/lab/lossScale";
import { useWords } from "@/components/words/useWords";
import { formatValue } from "@/lib/notation/printNumber";

interface Props {
  readonly losses: readonly number[];
  readonly trueLosses: readonly number[];
}

const WIDTH = 560;
const HEIGHT = 270;
const FRAME = { left: 52, top: 36, width: WIDTH - 52 - 24, height: HEIGHT - 36 - 34 };

/** The class's loss step by step, and gradient descent's from the same beginning. */
export function DescentCurve({ losses, trueLosses }: Props) {
  const { t } = useWords();
  const points = (numbers: readonly number[]) => numbers.map((loss, step) => ({ step, loss }));
  const [ours, truth] = [points(losses), points(trueLosses)];
  const last = Math.max(4, losses.length - 1);
  const scale = lossScale([...ours, ...truth], last, FRAME);
  const end = ours.at(-1);
  const trueEnd = truth.at(-1);
  if (!end || !trueEnd) return null;
  const isFirst = losses.length === 1;
  return (
    <figure aria-label={t("training.curve")} className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <Key isDashed={false} words={t("training.class")} loss={end.loss} />
        {!isFirst && <Key isDashed words={t("training.descent")} loss={trueEnd.loss} />}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden
        style={{ direction: "ltr" }}
        className="block w-full font-mono"
      >
        {scale.decades.map((decade) => (
          <g key={decade} transform={`translate(0 ${scale.y(10 ** decade)})`}>
            <line x1={FRAME.left} x2={FRAME.left + FRAME.width} stroke="var(--line)" />
            <text x={FRAME.left - 10} textAnchor="end" dominantBaseline="central" fontSize={17} fill="var(--muted)">
              {10 ** decade >= 1e-3 ? Number((10 ** decade).toPrecision(1)) : `1e${decade}`}
            </text>
          </g>
        ))}
        {stepTicks(last).map((step) => (
          <text key={step} x={scale.x(step)} y={HEIGHT - 8} textAnchor="middle" fontSize={17} fill="var(--muted)">
            {step}
          </text>
        ))}
        <text x={0} y={16} className="font-sans" fontSize={17} fill="var(--muted)">
          {t("training.curve")}
        </text>
        <path d={lossPath(truth, scale)} fill="none" stroke="var(--muted)" strokeWidth={3} strokeDasharray="8 6" />
        <path d={lossPath(ours, scale)} fill="none" stroke="var(--ink)" strokeWidth={4} strokeLinejoin="round" />
        {ours.map(({ step, loss }) => (
          <circle key={step} cx={scale.x(step)} cy={scale.y(loss)} r={step === end.step ? 8 : 4.5} fill="var(--ink)" />
        ))}
      </svg>
    </figure>
  );
}

function Key({ isDashed, words, loss }: { readonly isDashed: boolean; readonly words: string; readonly loss: number }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <svg aria-hidden viewBox="0 0 30 6" className="w-[1.9em] self-center">
        <line
          x1={0}
          x2={30}
          y1={3}
          y2={3}
          stroke={isDashed ? "var(--muted)" : "var(--ink)"}
          strokeWidth={isDashed ? 3 : 4}
          {...(isDashed && { strokeDasharray: "8 6" })}
        />
      </svg>
      <span className={isDashed ? "text-muted" : ""}>{words}</span>
      <b className="font-mono font-semibold">{formatValue(loss)}</b>
    </span>
  );
}
