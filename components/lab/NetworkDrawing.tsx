import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import { formatValue } from "@/lib/notation/printNumber";
import type { Lab } from "./labState";
import { drawingOf, type Wire } from "./networkLayout";

export interface ChosenNeuron {
  readonly layer: number;
  readonly neuron: number;
}

interface Props {
  readonly lab: Lab;
  /** What the network computed for the chosen example: each layer's outputs; null before a forward pass. */
  readonly outputs: readonly (readonly number[])[] | null;
  readonly x: readonly number[];
  readonly shown: "data" | "grad";
  readonly chosen: ChosenNeuron | null;
  readonly onChoose: (neuron: ChosenNeuron | null) => void;
}

/** The network by layers: a line is a weight, as thick as its number is large and dashed where it is negative. */
export function NetworkDrawing({ lab, outputs, x, shown, chosen, onChoose }: Props) {
  const { t } = useWords();
  const { width, height, radius, font, columns, wires } = drawingOf(lab.shape);
  const numbers = shown === "data" ? lab.parameters : lab.gradients;
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-12);
  const isApart = (wire: Wire) =>
    chosen !== null && !(wire.place.layer === chosen.layer && wire.place.neuron === chosen.neuron);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} direction="ltr" className="mx-auto block max-h-[460px] w-full font-mono">
      <title>{t("lab.network.drawing")}</title>
      {wires.map((wire) => {
        const size = Math.abs(numbers[wire.parameter] ?? 0) / largest;
        return (
          <line
            key={wire.parameter}
            x1={wire.from.x + radius}
            y1={wire.from.y}
            x2={wire.to.x - radius}
            y2={wire.to.y}
            stroke={shown === "data" ? "var(--forward)" : "var(--gradient)"}
            strokeWidth={0.6 + 3.6 * size}
            strokeOpacity={isApart(wire) ? 0.1 : 0.22 + 0.7 * size}
            {...((numbers[wire.parameter] ?? 0) < 0 && { strokeDasharray: "6 4" })}
          />
        );
      })}
      {columns.map((column, at) => (
        <g key={column.x}>
          <text x={column.x} y={18} textAnchor="middle" fontSize={12} fill="var(--muted)" className="font-sans">
            {at === 0 ? t("lab.network.inputs") : t("lab.part.layer", { at: String(at - 1) })}
          </text>
          {column.places.map((place, i) => {
            const value = at === 0 ? x[i] : outputs?.[at - 1]?.[i];
            const isChosen = chosen?.layer === at - 1 && chosen.neuron === i;
            const name =
              at === 0 ? `x[${i}]` : t("lab.part.neuronOfLayer", { layer: String(at - 1), neuron: String(i) });
            const circle = (
              <>
                <circle
                  cx={place.x}
                  cy={place.y}
                  r={radius}
                  fill={`color-mix(in oklab, var(--forward) ${Math.round(16 * Math.min(1, Math.abs(value ?? 0)))}%, var(--surface))`}
                  stroke={isChosen ? "var(--ink)" : "var(--edge)"}
                  strokeWidth={isChosen ? 2.5 : 1.25}
                />
                <text
                  x={place.x}
                  y={place.y}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fontSize={font}
                  fill="var(--forward)"
                >
                  {value === undefined ? "" : short(value)}
                </text>
              </>
            );
            if (at === 0) {
              return (
                <g key={name}>
                  {circle}
                  <text
                    x={place.x - radius - 8}
                    y={place.y}
                    textAnchor="end"
                    dominantBaseline="central"
                    fontSize={13}
                    fill="var(--ink)"
                  >
                    {name}
                  </text>
                </g>
              );
            }
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
              <g
                key={name}
                role="button"
                tabIndex={0}
                aria-pressed={isChosen}
                aria-label={
                  value === undefined ? name : t("lab.network.output", { neuron: name, value: formatValue(value) })
                }
                className={clsx(
                  "cursor-pointer outline-none [&:focus-visible_circle]:stroke-[3] [&:focus-visible_circle]:stroke-(--ink)",
                )}
                onClick={() => onChoose(isChosen ? null : { layer: at - 1, neuron: i })}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  onChoose(isChosen ? null : { layer: at - 1, neuron: i });
                }}
              >
                {circle}
              </g>
            );
          })}
        </g>
      ))}
      {columns.at(-1)?.places.map((place) => (
        <text key="out" x={place.x + radius + 8} y={place.y} dominantBaseline="central" fontSize={13} fill="var(--ink)">
          {"n(x)"}
        </text>
      ))}
    </svg>
  );
}

/** As much of a number as a circle holds. */
function short(value: number): string {
  const text = Math.abs(value) >= 100 ? value.toExponential(0) : value.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}
