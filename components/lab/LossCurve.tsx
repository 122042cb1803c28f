import { useRef } from "react";
import { useWords } from "@/components/words/useWords";
import type { LossPoint } from "./labState";
import { lossPath, lossScale, stepTicks } from "./lossScale";
import { useWidth } from "./useWidth";

export interface Curve {
  readonly name: string;
  readonly points: readonly LossPoint[];
  /** The one that is not as it should be. */
  readonly isDashed?: boolean;
}

interface Props {
  readonly curves: readonly Curve[];
  /** The step at the right edge. */
  readonly last: number;
  readonly height?: number;
}

const superscripts = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];
const MARGIN = { left: 44, right: 14, top: 12, bottom: 28 };

/** Loss by step, the losses by powers of ten. Its numbers stand in the table beside it. */
export function LossCurve({ curves, last, height = 260 }: Props) {
  const { t, format } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 600);
  const frame = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(10, width - MARGIN.left - MARGIN.right),
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const scale = lossScale(
    curves.flatMap(({ points }) => points),
    last,
    frame,
  );
  const bottom = frame.top + frame.height;
  const ends = curves.flatMap((curve) => {
    const end = curve.points.at(-1);
    return end === undefined ? [] : [{ ...curve, end }];
  });
  return (
    <div ref={box} dir="ltr" className="min-w-0 overflow-hidden">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={format.list(
          ends.map(({ name, end }) => t("lab.train.curve", { name, loss: end.loss.toPrecision(3), step: end.step })),
        )}
        className="block font-mono text-[12px]"
      >
        {scale.decades.map((decade) => (
          <g key={decade} transform={`translate(0 ${scale.y(10 ** decade)})`}>
            <line x1={frame.left} x2={frame.left + frame.width} stroke="var(--line)" />
            <text x={frame.left - 8} textAnchor="end" dominantBaseline="central" fill="var(--muted)">
              {powerOfTen(decade)}
            </text>
          </g>
        ))}
        {stepTicks(last).map((step) => (
          <text
            key={step}
            x={scale.x(step)}
            y={bottom + 18}
            textAnchor={step === 0 ? "start" : scale.x(step) > width - 30 ? "end" : "middle"}
            fill="var(--muted)"
          >
            {step === 0 ? t("lab.train.firstStep") : format.number(step)}
          </text>
        ))}
        {ends.map(({ name, points, end, isDashed = false }) => (
          <g key={name}>
            <path
              d={lossPath(points, scale)}
              fill="none"
              stroke={isDashed ? "var(--ink)" : "var(--forward)"}
              strokeWidth={isDashed ? 1.5 : 2}
              strokeLinejoin="round"
              {...(isDashed && { strokeDasharray: "5 4" })}
            />
            <circle
              cx={scale.x(end.step)}
              cy={scale.y(end.loss)}
              r={4}
              fill={isDashed ? "var(--ink)" : "var(--forward)"}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

function powerOfTen(decade: number): string {
  if (decade === 0) return "1";
  if (decade === 1) return "10";
  return `10${decade < 0 ? "⁻" : ""}${[...String(Math.abs(decade))].map((digit) => superscripts[Number(digit)]).join("")}`;
}
