import clsx from "clsx";
import { ArrowRightFromLine, Check, Ellipsis, Minus, X } from "lucide-react";
import { memo } from "react";
import { Menu } from "@/components/ui/Menu";
import { sayPoints } from "@/components/words/counting";
import type { NodeId } from "@/lib/engine/graph";
import type { CellView, RowView } from "@/lib/protocol/views";
import { BugMark } from "./BugMark";
import { HintDots } from "./HintDots";
import { PresenceDot, RowMarks } from "./RowMarks";
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
  readonly hasRealName: boolean;
  /** A cell, or with null the mark by the name. */
  readonly onPoint: (row: RowView, node: NodeId | null) => void;
  readonly onAct: (row: RowView, action: RowAction) => void;
}

/** One student: presence, name, points, a cell a node. Redrawn only when this student's row changes. */
export const GridRow = memo(function GridRow({ row, asked, team, hasRealName, onPoint, onAct }: Props) {
  const { name, isRemoved, score } = row;
  const bugs = sayBugs(row);
  return (
    <tr className={clsx("group border-line border-b", isRemoved && "text-muted")}>
      <th scope="row" className="sticky left-0 z-10 max-w-72 bg-paper py-1 pr-3 pl-4 text-left font-normal lg:pl-6">
        <span className="flex items-center gap-2.5">
          <PresenceDot row={row} />
          <span className={clsx("min-w-0 truncate", isRemoved && "line-through")} title={name}>
            {name}
          </span>
          <span className="sr-only">{sayPresence(row)}</span>
          {bugs !== null && <BugMark words={bugs} onPoint={() => onPoint(row, null)} />}
          <RowMarks row={row} team={team} />
        </span>
      </th>
      <td className="px-3 text-right font-mono">{sayPoints(score)}</td>
      {asked.map((node) => (
        <td key={node} className="p-0 text-center">
          <Cell cell={row.cells[node]} onPoint={() => onPoint(row, node)} />
        </td>
      ))}
      <td className="px-2 text-right font-mono text-[13px] text-muted">
        {asked.length > 0 && `${progressOf(row)}/${asked.length}`}
      </td>
      <td className="w-12 pr-2 text-right lg:pr-4">
        <Menu
          label={`Actions for ${name}`}
          trigger={<Ellipsis aria-hidden size={16} />}
          look={actionsLook}
          tabIndex={-1}
          items={rowItems(row, { hasRealName, onAct })}
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

function Cell({ cell, onPoint }: { readonly cell: CellView | undefined; readonly onPoint: () => void }) {
  const mark = cell === undefined ? null : marks[cell.verdict as keyof typeof marks];
  if (!cell || !mark)
    return (
      <span className="inline-flex size-8 items-center justify-center text-muted/60">
        <Minus aria-hidden size={14} />
        <span className="sr-only">not answered</span>
      </span>
    );
  const { Icon, colour } = mark;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={sayCell(cell)}
      onFocus={onPoint}
      onPointerEnter={onPoint}
      onClick={onPoint}
      className={clsx("reach inline-flex size-8 items-center justify-center rounded-sm hover:bg-soft", colour)}
    >
      <Icon aria-hidden size={17} strokeWidth={2.5} />
      <HintDots count={cell.hints} />
      <span className="sr-only">{sayCell(cell)}</span>
    </button>
  );
}
