import { CircleAlert, Info } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Said } from "@/components/words/Said";
import { sayReason, sayRemark } from "@/components/words/unreadable";
import { useWords } from "@/components/words/useWords";
import type { Cell, Reading, Remark } from "@/lib/notation/python";

interface Props {
  readonly reading: Reading;
  /** Keeps one of several graphs in the text. */
  readonly onPick: (cell: Cell) => void;
  /** Makes an exercise of each; absent where there is one exercise only. */
  readonly onSplit?: ((cells: readonly Cell[]) => void) | undefined;
}

/** What there is to say about the program, below it. */
export function PythonNotes({ reading, onPick, onSplit }: Props) {
  const words = useWords();
  if (!reading.ok) {
    const { line, column } = reading.mistake;
    return (
      <div role="status" className="appear-late flex gap-2.5 border-line border-t px-4 py-3 text-[14px]">
        <CircleAlert aria-hidden size={17} className="mt-0.5 shrink-0 text-wrong" />
        <p>
          <span className="font-semibold text-wrong">{words.t("builder.python.place", { line, column })}</span>{" "}
          <Said sentence={sayReason(reading.mistake, words)} />
        </p>
      </div>
    );
  }
  const { cells } = reading;
  const remarks = [...reading.remarks, ...(cells[0]?.remarks ?? [])];
  return (
    <>
      {cells.length > 1 && <CellPicker cells={cells} onPick={onPick} onSplit={onSplit} />}
      {remarks.length > 0 && <Remarks remarks={remarks} />}
    </>
  );
}

function CellPicker({
  cells,
  onPick,
  onSplit,
}: { readonly cells: readonly Cell[] } & Pick<Props, "onPick" | "onSplit">) {
  const { t } = useWords();
  return (
    <div className="flex max-h-64 flex-col gap-2 overflow-y-auto border-line border-t px-4 py-3">
      <p className="font-medium text-[14px]">{t("builder.python.several", { count: cells.length })}</p>
      <ul className="flex flex-col gap-1">
        {cells.map((cell) => (
          <li key={cell.line}>
            <button
              type="button"
              onClick={() => onPick(cell)}
              className="target flex w-full items-baseline justify-between gap-3 rounded-sm border border-line bg-surface px-3 py-1.5 text-start text-[14px] hover:border-edge"
            >
              <span className="min-w-0">{cell.title}</span>
              <span className="shrink-0 text-[13px] text-muted">
                {t("builder.python.cell", { line: cell.line, nodes: cell.graph.nodes.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onSplit !== undefined && (
        <Button size="small" className="self-start" onClick={() => onSplit(cells)}>
          {t("builder.python.split")}
        </Button>
      )}
    </div>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <details className="border-line border-t px-4 py-2.5 text-[14px] text-muted">
      <summary className="flex items-center gap-2.5">
        <Info aria-hidden size={16} className="shrink-0" />
        {t("builder.python.passedOver", { count: remarks.length })}
      </summary>
      <ul className="mt-2 flex max-h-40 flex-col gap-1 overflow-y-auto ps-[26px]">
        {remarks
          .map((remark) => ({ line: remark.line, sentence: sayRemark(remark, words) }))
          .map(({ line, sentence }) => (
            <li key={`${line} ${sentence}`}>
              <span className="text-ink">{t("builder.python.line", { line })}</span> <Said sentence={sentence} />
            </li>
          ))}
      </ul>
    </details>
  );
}
