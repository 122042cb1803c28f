import { type Model, placesOf, type Shape } from "@/lib/engine/network";
import { shortActivation } from "./shortActivation";

interface Props {
  readonly model: Model;
  readonly className?: string | undefined;
}

const RADIUS = 14;
const GAP = { x: 84, y: 36 };
/** The least that a picture shows, so that one neuron is not drawn like a poster. */
const FRAME = { width: 180, height: 84 };

/** A small picture of a network, drawn on the server: a line is a weight, thick where it is large and dashed where it is negative. */
export function NetworkPreview({ model: { shape, parameters }, className }: Props) {
  const counts = [shape.nin, ...shape.nouts];
  const width = Math.max(FRAME.width, (counts.length - 1) * GAP.x + 4 * RADIUS);
  const height = Math.max(FRAME.height, Math.max(...counts) * GAP.y);
  const at = (column: number, place: number) => ({
    x: width / 2 + (column - (counts.length - 1) / 2) * GAP.x,
    y: height / 2 + (place - ((counts[column] ?? 1) - 1) / 2) * GAP.y,
  });
  const largest = Math.max(1e-12, ...parameters.map(Math.abs));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      style={{ direction: "ltr" }}
      className={className}
      fontFamily="var(--font-mono)"
      fontSize="10"
      textAnchor="middle"
      dominantBaseline="central"
    >
      {placesOf(shape).map(({ layer, neuron, input }, index) => {
        // A bias has no line of its own in so small a picture.
        if (input === null) return null;
        const [from, to] = [at(layer, input), at(layer + 1, neuron)];
        const value = parameters[index] ?? 0;
        return (
          <line
            key={`${layer} ${neuron} ${input}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke="var(--forward)"
            strokeOpacity={0.35 + (0.55 * Math.abs(value)) / largest}
            strokeWidth={0.8 + (2.2 * Math.abs(value)) / largest}
            strokeDasharray={value < 0 ? "5 3" : undefined}
          />
        );
      })}
      {counts
        .flatMap((count, column) =>
          Array.from({ length: count }, (_, place) => ({ ...at(column, place), text: textIn(shape, column, place) })),
        )
        .map(({ x, y, text }) => (
          <g key={`${x} ${y}`}>
            <circle cx={x} cy={y} r={RADIUS} fill="var(--surface)" stroke="var(--edge)" strokeWidth="1.25" />
            <text x={x} y={y} fill="var(--ink)">
              {text}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** An input's name, or what a neuron puts around its sum. */
function textIn({ activations }: Shape, column: number, place: number): string {
  return column === 0 ? `x${place}` : shortActivation(activations[column - 1] ?? "tanh");
}
