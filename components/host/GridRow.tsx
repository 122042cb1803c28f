import clsx from "clsx";
import { ArrowRightFromLine, Check, Ellipsis, Minus, X } from "lucide-react";
import { memo } from "react";
import { Menu } from "@/components/ui/Menu";
import { useWords } from "@/components/words/useWords";
import type { Words } from "@/components/words/words";
import type { NodeId } from "@/lib/engine/graph";
import type { CellView, RowView } from "@/lib/protocol/views";
import { BugMark } from "./BugMark";
import { HintDots } from "./HintDots";
import { PresenceDot, RowMarks, type SharedNames } from "./RowMarks";
import { type RowAction, rowItems } from "./rowActions";
import { sayBugs } from "./sayBugs";
import { sayCell } from "./sayCell";
import { sayPresence } from "./sayPresence";
import { progressOf } from "./sortRows";

interface Props {
  readonly row: RowView;
  readonly asked: readonly NodeId[];
  /** The name of their team; null without one. */
  readonly team: string | null;
  readonly shared: SharedNames | null;
  readonly hasRealName: boolean;
  /** A cell, or with null the mark by the name. */
  readonly onPoint: (row: RowView, node: NodeId | null) => void;
  readonly onAct: (row: RowView, action: RowAction) => void;
}

/** One student: presence, name, points, a cell a node. Redrawn only when this student's row changes. */
export const GridRow = memo(function GridRow({ row, asked, team, shared, hasRealName, onPoint, onAct }: Props) {
  const words = useWords();
  const { t } = words;
  const { name, isRemoved, score } = row;
  const bugs = sayBugs(row, words);
  return (
    <tr className={clsx("group border-line border-b", isRemoved && "text-muted")}>
      <th scope="row" className="sticky start-0 z-10 max-w-72 bg-paper py-1 ps-4 pe-3 text-start font-normal lg:ps-6">
        <span className="flex items-center gap-2.5">
          <PresenceDot row={row} />
          <span
            // Beside a long mark a name keeps half of the room.
            className={clsx(
              "truncate",
              shared === null ? "min-w-0" : "max-w-1/2 shrink-0",
              isRemoved && "line-through",
            )}
            title={name}
          >
            {name}
          </span>
          <span className="sr-only">{sayPresence(row, words)}</span>
          {bugs !== null && <BugMark words={bugs} onPoint={() => onPoint(row, null)} />}
          <RowMarks row={row} team={team} shared={shared} />
        </span>
      </th>
      <td className="px-3 text-end font-mono">{words.format.number(score)}</td>
      {asked.map((node) => (
        <td key={node} className="p-0 text-center">
          {row.asked === null || row.asked.includes(node) ? (
            <Cell cell={row.cells[node]} words={words} onPoint={() => onPoint(row, node)} />
          ) : (
            <span className="sr-only">{t("training.notTheirs")}</span>
          )}
        </td>
      ))}
      <td className="px-2 text-end font-mono text-[13px] text-muted">
        {asked.length > 0 && `${progressOf(row)}/${(row.asked ?? asked).length}`}
      </td>
      <td className="w-12 pe-2 text-end lg:pe-4">
        <Menu
          label={words.t("host.grid.actionsFor", { name })}
          trigger={<Ellipsis aria-hidden size={16} />}
          look={actionsLook}
          tabIndex={-1}
          items={rowItems(row, { hasRealName, onAct, words })}
        />
      </td>
    </tr>
  );
});

const actionsLook = { kind: "plain", size: "small", isIcon: true } as const;

const marks = {
  correct: { Icon: Check, colour: "text-correct" },
  carried: { Icon: ArrowRightFromLine, colour: "text-carried" },
  "needs-digits": { Icon: Ellipsis, colour: "text-digits" },
  unreadable: { Icon: Ellipsis, colour: "text-muted" },
  wrong: { Icon: X, colour: "text-wrong" },
} as const;

interface CellProps {
  readonly cell: CellView | undefined;
  readonly words: Words;
  readonly onPoint: () => void;
}

function Cell({ cell, words, onPoint }: CellProps) {
  const mark = cell === undefined ? null : marks[cell.verdict as keyof typeof marks];
  if (!cell || !mark)
    return (
      <span className="inline-flex size-8 items-center justify-center text-muted/60">
        <Minus aria-hidden size={14} />
        <span className="sr-only">{sayCell(undefined, words)}</span>
      </span>
    );
  const { Icon, colour } = mark;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={sayCell(cell, words)}
      onFocus={onPoint}
      onPointerEnter={onPoint}
      onClick={onPoint}
      className={clsx("reach inline-flex size-8 items-center justify-center rounded-sm hover:bg-soft", colour)}
    >
      <Icon aria-hidden size={17} strokeWidth={2.5} />
      <HintDots count={cell.hints} />
      <span className="sr-only">{sayCell(cell, words)}</span>
    </button>
  );
}
