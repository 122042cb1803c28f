import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { useMediaQuery } from "@/components/play/useMediaQuery";
import { readTheme, subscribeToTheme, type Theme } from "@/components/ui/theme";
import { Said } from "@/components/words/Said";
import { formula } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import { Predictor } from "@/lib/engine/predictor";
import { boundaryPath, sampleField } from "./boundary";
import type { Lab } from "./labState";

interface Props {
  readonly lab: Lab;
  readonly chosen: number;
  readonly onChoose: (example: number) => void;
}

const GRID = 56;
const SIDE = 400;
/** How strong the tint of a certain answer is. */
const TINT = 0.3;

/** The plane that a network of two inputs sees: its answers as a tint, where it says 0 as a line, and the examples. */
export function PlanePlot({ lab, chosen, onChoose }: Props) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => "system");
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  const { xs, ys } = lab.examples;
  const half = useMemo(() => Math.max(0.5, ...xs.flat().map(Math.abs)) * 1.12, [xs]);
  const field = useMemo(() => {
    const predictor = new Predictor(lab.shape, lab.parameters);
    return sampleField((x) => predictor.predict(x), half, GRID);
  }, [lab.shape, lab.parameters, half]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read.
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext("2d");
    if (!current || !context) return;
    const { color, outlineColor } = getComputedStyle(current);
    context.clearRect(0, 0, GRID, GRID);
    field.values.forEach((value, i) => {
      context.globalAlpha = TINT * Math.min(1, Math.abs(value));
      context.fillStyle = value > 0 ? color : outlineColor;
      context.fillRect(i % GRID, Math.floor(i / GRID), 1, 1);
    });
  }, [field, theme, isDark]);

  const place = (number: number) => (SIDE * (number + half)) / (2 * half);
  const right = lab.predictions?.filter((y, k) => y > 0 === (ys[k] ?? 0) > 0).length ?? null;
  return (
    <figure className="flex flex-col gap-2.5">
      <div className="relative mx-auto aspect-square w-full max-w-[440px] overflow-hidden rounded-md border border-line">
        <canvas
          ref={canvas}
          width={GRID}
          height={GRID}
          aria-hidden
          style={{ color: "var(--forward)", outlineColor: "var(--muted)" }}
          className="absolute inset-0 size-full"
        />
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} className="absolute inset-0 size-full">
          <title>
            {right === null ? t("lab.plane.title") : t("lab.plane.titleRight", { right, count: ys.length })}
          </title>
          <path
            d={boundaryPath(field, SIDE)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
          {xs.map(([x = 0, y = 0], k) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table below chooses by keyboard.
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: an example is its position.
              key={k}
              cx={place(x)}
              cy={place(-y)}
              r={k === chosen ? 7.5 : 5}
              fill={(ys[k] ?? 0) > 0 ? "var(--forward)" : "var(--paper)"}
              stroke={(ys[k] ?? 0) > 0 ? "var(--paper)" : "var(--ink)"}
              strokeWidth={k === chosen ? 2.5 : 1.5}
              className="cursor-pointer"
              onClick={() => onChoose(k)}
            />
          ))}
        </svg>
      </div>
      <figcaption className="flex flex-wrap justify-center gap-x-5 gap-y-1 text-[13px] text-muted">
        <span className="inline-flex items-center gap-1.5">
          <Dot isPositive /> <Said sentence={t("lab.plane.label", { value: formula("1") })} />
        </span>
        <span className="inline-flex items-center gap-1.5">
          <Dot /> <Said sentence={t("lab.plane.label", { value: formula("−1") })} />
        </span>
        <span>
          <Said sentence={t("lab.plane.line", { formula: formula("n(x) = 0") })} />
        </span>
        {right !== null && <span>{t("lab.plane.right", { right, count: ys.length })}</span>}
      </figcaption>
    </figure>
  );
}

function Dot({ isPositive = false }: { readonly isPositive?: boolean }) {
  return (
    <svg aria-hidden="true" width="12" height="12">
      <circle
        cx="6"
        cy="6"
        r="4.5"
        fill={isPositive ? "var(--forward)" : "var(--paper)"}
        stroke={isPositive ? "var(--forward)" : "var(--ink)"}
        strokeWidth="1.5"
      />
    </svg>
  );
}
