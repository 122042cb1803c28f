import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import { placesOf } from "@/lib/engine/network";
import { printFloat } from "@/lib/engine/printFloat";
import { formatValue } from "@/lib/notation/printNumber";
import type { Lab } from "./labState";
import type { ChosenNeuron } from "./NetworkDrawing";
import { ScrollArea } from "./ScrollArea";

interface Props {
  readonly lab: Lab;
  readonly chosen: ChosenNeuron | null;
}

/** Every parameter with its number and its gradient: a table a layer, a row a neuron, its weights and then its bias. */
export function ParameterTable({ lab, chosen }: Props) {
  const { t } = useWords();
  const { shape, parameters, gradients } = lab;
  const places = placesOf(shape).map((place, index) => ({ ...place, index }));
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-6">
      {shape.nouts.map((nout, layer) => {
        const inputs = layer === 0 ? shape.nin : (shape.nouts[layer - 1] ?? 0);
        return (
          <ScrollArea
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its position.
            key={layer}
            label={t("lab.parameters.ofLayer", { layer: String(layer) })}
            className="max-w-full overflow-x-auto"
          >
            <table dir="ltr" className="border-collapse font-mono text-[13px]">
              <caption className="pb-1.5 text-start font-sans text-[13px] text-muted">
                {t("lab.parameters.layer", { layer: String(layer), count: nout })}
              </caption>
              <thead className="text-[12px] text-muted">
                <tr>
                  <th scope="col" className="py-1 pr-4 text-left font-normal">
                    {t("lab.parameters.neuron")}
                  </th>
                  {Array.from({ length: inputs }, (_, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its position.
                    <th key={i} scope="col" className="min-w-20 px-2 py-1 text-right font-normal">
                      {`w[${i}]`}
                    </th>
                  ))}
                  <th scope="col" className="min-w-20 px-2 py-1 text-right font-normal">
                    {"b"}
                  </th>
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: nout }, (_, neuron) => (
                  <tr
                    // biome-ignore lint/suspicious/noArrayIndexKey: a neuron is its position.
                    key={neuron}
                    className={clsx(
                      "border-line border-t",
                      chosen?.layer === layer && chosen.neuron === neuron && "bg-soft",
                    )}
                  >
                    <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                      {neuron}
                    </th>
                    {places
                      .filter((place) => place.layer === layer && place.neuron === neuron)
                      .map(({ index }) => (
                        <td key={index} className="px-2 py-1.5 text-right leading-snug">
                          <div className="text-forward" title={String(parameters[index])}>
                            {formatValue(parameters[index] ?? 0)}
                          </div>
                          <div className="text-[12px] text-gradient" title={String(gradients[index])}>
                            {gradients[index] === 0 ? "0.0" : formatValue(gradients[index] ?? 0)}
                          </div>
                        </td>
                      ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        );
      })}
    </div>
  );
}

/** What Python prints for `n.parameters()`. */
export function PrintedParameters({ parameters }: { readonly parameters: readonly number[] }) {
  const { t } = useWords();
  return (
    <details className="text-[14px]">
      <summary className="target inline-flex items-center text-muted hover:text-ink">
        <span>{t.rich("lab.parameters.printed", { code: (text) => <bdi dir="ltr">{text}</bdi> })}</span>
      </summary>
      <ScrollArea
        label="n.parameters()"
        className="mt-2 max-h-80 overflow-auto rounded-md border border-line bg-surface p-4"
      >
        <pre dir="ltr" className="font-mono text-[13px] text-forward leading-relaxed">
          {`[${parameters.map((data) => `Value(data=${printFloat(data)})`).join(",\n ")}]`}
        </pre>
      </ScrollArea>
    </details>
  );
}
