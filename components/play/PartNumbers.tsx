import { shownData } from "@/components/graph/nodeText";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import { formatValue } from "@/lib/notation/printNumber";

/** What is written at the head of the columns: notation, the same in every language. */
const columns = { input: "x", out: "o", given: "o.grad" } as const;

/** A parameter's part of the graph as a table: in each example its input, what the neuron puts out, and the gradient that is given there. */
export function PartNumbers({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useWords();
  const { nodes, given = {} } = evaluation.graph;
  const inputs = nodes.filter(({ op, name }) => op === "leaf" && name?.startsWith("x"));
  const outs = nodes.filter(({ id }) => Object.hasOwn(given, id));
  const value = (id: string) => formatValue(evaluation.data.get(id) ?? Number.NaN);
  return (
    <div className="h-full overflow-y-auto ps-16 pe-4 pt-2 pb-2" dir="ltr">
      <table className="w-full border-collapse text-[15px]">
        <caption className="sr-only">{t(inputs.length > 0 ? "training.part.weight" : "training.part.bias")}</caption>
        <thead className="text-[13px] text-muted">
          <tr className="border-line border-b">
            <th scope="col" className="sr-only">
              {t("training.part.example")}
            </th>
            {inputs.length > 0 && (
              <th scope="col" className="py-1.5 text-end font-medium font-mono">
                {columns.input}
              </th>
            )}
            <th scope="col" className="py-1.5 text-end font-medium font-mono">
              {columns.out}
            </th>
            <th scope="col" className="py-1.5 text-end font-medium">
              {t("training.part.given")} <span className="font-mono">{columns.given}</span>
            </th>
          </tr>
        </thead>
        <tbody className="font-mono">
          {outs.map((out, at) => {
            const input = inputs[at];
            return (
              <tr key={out.id} className="border-line border-b">
                <th scope="row" className="sr-only">
                  {at + 1}
                </th>
                {input && <Cell name={input.name} text={shownData(input, evaluation.data)} tone="text-forward" />}
                <Cell name={out.name} text={value(out.id)} tone="text-forward" />
                <Cell name={`${out.name}.grad`} text={formatValue(given[out.id] ?? 0)} tone="text-gradient" />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: { readonly name: string | null; readonly text: string; readonly tone: string }) {
  return (
    <td className="py-1.5 ps-2 text-end">
      <span className="pe-1.5 text-[11px] text-muted">{props.name}</span>
      <span className={props.tone}>{props.text}</span>
    </td>
  );
}
