import { heatColour } from "@/components/graph/heatColour";
import { useWords } from "@/components/words/useWords";
import { placesOf, type Shape } from "@/lib/engine/network";
import { shortActivation } from "./shortActivation";

/** How a parameter's line is drawn. */
export type ParameterMark =
  /** The share of answers that are right; null before there are any. */
  { readonly kind: "share"; readonly share: number | null } | { readonly kind: "held" } | { readonly kind: "moved" };

interface Props {
  readonly shape: Shape;
  readonly parameters: readonly number[];
  /** In the order of `parameters()`; absent: the numbers alone. */
  readonly marks?: readonly ParameterMark[] | undefined;
}

/** Up to so many parameters each has its number beside it. */
const LABELLED = 12;

const COLUMN = 210;
const SIDE = 70;
const RADIUS = 22;

/** A network by layers, for a class: a line is a weight, the small ring below a neuron its bias. */
export function NetworkFigure({ shape, parameters, marks }: Props) {
  const { t } = useWords();
  const counts = [shape.nin, ...shape.nouts];
  const isLabelled = parameters.length <= LABELLED;
  const row = isLabelled ? 130 : 92;
  const height = Math.max(...counts) * row + 24;
  const width = SIDE * 2 + (counts.length - 1) * COLUMN;
  const at = (column: number, place: number) => ({
    x: SIDE + column * COLUMN,
    y: height / 2 - 8 + (place - ((counts[column] ?? 1) - 1) / 2) * row,
  });
  const places = placesOf(shape);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("training.figure", { count: parameters.length })}
      style={{ direction: "ltr" }}
      className="mx-auto block size-full font-mono"
    >
      {places.map((place, index) => {
        const to = at(place.layer + 1, place.neuron);
        const look = lookOf(marks?.[index]);
        const label = isLabelled ? (parameters[index] ?? 0).toFixed(2) : null;
        const key = `${place.layer} ${place.neuron} ${place.input}`;
        if (place.input === null) return <Bias key={key} to={to} look={look} label={label} mark={marks?.[index]} />;
        const from = at(place.layer, place.input);
        // Near its input, where the lines to one neuron have not met yet.
        const middle = { x: from.x + (to.x - from.x) * 0.36, y: from.y + (to.y - from.y) * 0.36 };
        return (
          <g key={key}>
            <line x1={from.x + RADIUS} y1={from.y} x2={to.x - RADIUS} y2={to.y} {...look} />
            {label !== null && <Label at={middle} text={label} mark={marks?.[index]} />}
          </g>
        );
      })}
      {counts.map((count, column) =>
        Array.from({ length: count }, (_, place) => {
          const { x, y } = at(column, place);
          return (
            <g key={`${x} ${y}`}>
              <circle cx={x} cy={y} r={RADIUS} fill="var(--surface)" stroke="var(--edge)" strokeWidth={1.5} />
              <text x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={16} fill="var(--ink)">
                {column === 0 ? `x${place}` : shortActivation(shape.activations[column - 1] ?? "tanh")}
              </text>
            </g>
          );
        }),
      )}
      <text x={width - SIDE + RADIUS + 7} y={height / 2 - 8} dominantBaseline="central" fontSize={16} fill="var(--ink)">
        n(x)
      </text>
    </svg>
  );
}

interface Look {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

function lookOf(mark: ParameterMark | undefined): Look {
  if (mark === undefined || mark.kind === "moved") return { stroke: "var(--muted)", strokeWidth: 2 };
  if (mark.kind === "held") return { stroke: "var(--wrong)", strokeWidth: 4.5, strokeDasharray: "9 6" };
  if (mark.share === null) return { stroke: "var(--edge)", strokeWidth: 2 };
  return { stroke: heatColour(mark.share), strokeWidth: 5 };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function Bias(props: {
  readonly to: Point;
  readonly look: Look;
  readonly label: string | null;
  readonly mark: ParameterMark | undefined;
}) {
  const { to, look, label, mark } = props;
  const ring = { x: to.x, y: to.y + RADIUS + 17 };
  return (
    <g>
      <line x1={to.x} y1={to.y + RADIUS} x2={ring.x} y2={ring.y - 7} {...look} />
      <circle cx={ring.x} cy={ring.y} r={7} fill="var(--surface)" {...look} strokeDasharray="none" strokeWidth={3} />
      {label !== null && <Label at={{ x: ring.x, y: ring.y + 21 }} text={label} mark={mark} />}
    </g>
  );
}

function Label({
  at,
  text,
  mark,
}: {
  readonly at: Point;
  readonly text: string;
  readonly mark: ParameterMark | undefined;
}) {
  const share = mark?.kind === "share" ? mark.share : null;
  const shown = share === null ? text : `${Math.round(share * 100)} %`;
  const width = shown.length * 9.6 + 16;
  return (
    <g>
      <rect
        x={at.x - width / 2}
        y={at.y - 13}
        width={width}
        height={26}
        rx={13}
        fill="var(--paper)"
        stroke={mark?.kind === "held" ? "var(--wrong)" : "var(--line)"}
      />
      <text
        x={at.x}
        y={at.y}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={16}
        fontWeight={share === null ? 400 : 600}
        fill={share === null ? "var(--forward)" : "var(--ink)"}
      >
        {shown}
      </text>
    </g>
  );
}
