import clsx from "clsx";
import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import type { Examples } from "@/lib/engine/network";
import { formatValue } from "@/lib/notation/printNumber";
import { NumberCell } from "./NumberCell";

interface Props {
  readonly examples: Examples;
  readonly predictions: readonly number[] | null;
  readonly chosen: number;
  readonly onChoose: (example: number) => void;
  /** Absent while training. */
  readonly onChange?: ((examples: Examples) => void) | undefined;
}

/** The labelled examples with what the network says of them. Numbers are changed in place. */
export function ExamplesTable({ examples, predictions, chosen, onChoose, onChange }: Props) {
  const { t } = useWords();
  const { xs, ys } = examples;
  const nin = xs[0]?.length ?? 0;
  const setX = (k: number, i: number, value: number) =>
    onChange?.({ ...examples, xs: xs.with(k, (xs[k] ?? []).with(i, value)) });
  const remove = (k: number) => onChange?.({ xs: xs.toSpliced(k, 1), ys: ys.toSpliced(k, 1) });
  const add = () => onChange?.({ xs: [...xs, new Array<number>(nin).fill(0)], ys: [...ys, 1] });
  return (
    <div className="flex flex-col gap-2">
      <div className="max-h-[420px] overflow-auto">
        <table dir="ltr" className="w-full border-collapse font-mono text-[14px]">
          <thead className="sticky top-0 z-10 bg-paper text-[12px] text-muted">
            <tr>
              <th scope="col" className="py-1.5 text-left font-normal">
                <span className="sr-only">{t("lab.examples.example")}</span>
              </th>
              {Array.from({ length: nin }, (_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an input is its position.
                <th key={i} scope="col" className="px-1 py-1.5 text-right font-normal">
                  {`x[${i}]`}
                </th>
              ))}
              <th scope="col" className="px-1 py-1.5 text-right font-normal">
                {t("lab.examples.label")}
              </th>
              <th scope="col" className="py-1.5 pl-3 text-right font-normal">
                {"n(x)"}
              </th>
              <th scope="col" className="w-8">
                <span className="sr-only">{t("lab.examples.remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {xs.map((x, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an example is its position, as in xs and ys.
              <tr key={k} className={clsx("border-line border-t", k === chosen && "bg-soft")}>
                <th scope="row" className="py-1 pr-1 pl-1 text-left font-normal">
                  <button
                    type="button"
                    aria-pressed={k === chosen}
                    aria-label={t("lab.examples.showOne", { at: String(k) })}
                    title={t("lab.examples.show")}
                    onClick={() => onChoose(k)}
                    className={clsx(
                      "reach rounded-sm px-1.5 py-0.5 text-[13px]",
                      k === chosen ? "font-bold text-ink" : "text-muted hover:text-ink",
                    )}
                  >
                    {k}
                  </button>
                </th>
                {x.map((xi, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an input is its position.
                  <td key={i} className="px-0.5 py-1 text-right">
                    <NumberCell
                      label={`xs[${k}][${i}]`}
                      value={xi}
                      onChange={onChange && ((value) => setX(k, i, value))}
                    />
                  </td>
                ))}
                <td className="px-0.5 py-1 text-right">
                  <NumberCell
                    label={`ys[${k}]`}
                    value={ys[k] ?? 0}
                    onChange={onChange && ((value) => onChange({ ...examples, ys: ys.with(k, value) }))}
                  />
                </td>
                <td className="py-1 pl-3 text-right text-forward" title={predictions?.[k]?.toString()}>
                  {predictions === null ? <span className="text-muted">{"–"}</span> : formatValue(predictions[k] ?? 0)}
                </td>
                <td className="text-right">
                  {onChange !== undefined && xs.length > 1 && (
                    <button
                      type="button"
                      aria-label={t("lab.examples.removeOne", { at: String(k) })}
                      onClick={() => remove(k)}
                      className="reach rounded-sm p-1 align-middle text-muted hover:text-ink"
                    >
                      <X aria-hidden size={14} />
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onChange !== undefined && (
        <Button size="small" kind="plain" className="self-start" onClick={add}>
          <Plus aria-hidden size={15} />
          {t("lab.examples.add")}
        </Button>
      )}
    </div>
  );
}
