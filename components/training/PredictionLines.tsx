import { useWords } from "@/components/words/useWords";
import type { Examples } from "@/lib/engine/network";

interface Props {
  readonly examples: Examples;
  /** Step by step: the last is now, the one before it where they were. */
  readonly predictions: readonly (readonly number[])[];
}

const WIDTH = 300;

/** What the network says to each example on a line beside what it should say, and where it was a step ago. */
export function PredictionLines({ examples, predictions }: Props) {
  const { t } = useWords();
  const now = predictions.at(-1) ?? [];
  const before = predictions.at(-2) ?? null;
  const reach = Math.max(1, ...[...examples.ys, ...now, ...(before ?? [])].map(Math.abs)) * 1.08;
  const x = (value: number) => WIDTH / 2 + (value / reach) * (WIDTH / 2 - 8);
  return (
    <table className="w-full border-collapse text-start" dir="ltr">
      <caption className="pb-1 text-start">{t("training.predictions.caption")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">x</th>
          <th scope="col">{t("training.predictions.where")}</th>
          <th scope="col">n(x)</th>
          <th scope="col">y</th>
        </tr>
      </thead>
      <tbody className="font-mono">
        {examples.ys.map((y, at) => {
          const said = now[at] ?? 0;
          const was = before?.[at];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an example is its place in the list.
            <tr key={at}>
              <th scope="row" className="whitespace-nowrap pe-3 text-start font-normal text-muted">
                {(examples.xs[at] ?? []).join(", ")}
              </th>
              <td className="w-full">
                <svg viewBox={`0 0 ${WIDTH} 24`} aria-hidden className="block w-full">
                  <line x1={4} x2={WIDTH - 4} y1={12} y2={12} stroke="var(--line)" strokeWidth={2} />
                  <line x1={x(y)} x2={x(y)} y1={2} y2={22} stroke="var(--ink)" strokeWidth={3} />
                  {was !== undefined && (
                    <>
                      <line
                        x1={x(was)}
                        x2={x(said)}
                        y1={12}
                        y2={12}
                        stroke="var(--forward)"
                        strokeWidth={3}
                        opacity={0.5}
                      />
                      <circle cx={x(was)} cy={12} r={4} fill="var(--paper)" stroke="var(--forward)" strokeWidth={1.5} />
                    </>
                  )}
                  <circle cx={x(said)} cy={12} r={6.5} fill="var(--forward)" />
                </svg>
              </td>
              <td className="ps-3 text-end text-forward">{said.toFixed(2)}</td>
              <td className="ps-3 text-end">{y}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
