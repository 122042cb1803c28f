import { useCallback, useMemo, useRef, useState } from "react";
import { useWords } from "@/components/words/useWords";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, HostView, RowView } from "@/lib/protocol/views";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { PeopleBar } from "./PeopleBar";
import { PersonDialogs } from "./PersonDialogs";
import type { SharedNames } from "./RowMarks";
import { type Pointed, sayPointed } from "./sayPointed";
import { type SortKey, sortRows } from "./sortRows";
import type { Commands } from "./useCommands";
import { usePersonActions } from "./usePersonActions";
import { useRovingFocus } from "./useRovingFocus";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  /** By participant id, in the order of joining; under pseudonyms where names are hidden. */
  readonly rows: ReadonlyMap<string, RowView>;
  readonly areNamesHidden: boolean;
  readonly onHideNames: (areHidden: boolean) => void;
  readonly commands: Commands;
}

/** Of those who gave the same ID, so many are named on a row. */
const NAMED = 5;

const noNodes: readonly NodeId[] = [];

/** The class as a grid: a row a student, a column an asked node. */
export function PeoplePanel({ view, board, rows, areNamesHidden, onHideNames, commands }: Props) {
  const { run, ask } = commands;
  const { room, counts } = view.stage;
  const [sort, setSort] = useState<SortKey>("name");
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const roving = useRovingFocus(table);
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const { open, close, onAct } = usePersonActions({ run, roundId: view.roundId });
  const onPoint = useCallback((row: RowView, node: NodeId | null) => setPointed({ row: row.id, node }), []);
  const asked = room.phase.type === "lobby" ? noNodes : board.asked;
  const words = useWords();
  const { t } = words;
  const sharedBy = useMemo(
    () => new Map(view.sharedIdentities.flatMap((shared) => shared.ids.map((id) => [id, shared]))),
    [view.sharedIdentities],
  );
  const sharedOf = ({ id }: RowView): SharedNames | null => {
    const shared = sharedBy.get(id);
    if (shared === undefined) return null;
    const others = shared.ids.slice(0, NAMED + 1).filter((other) => other !== id);
    const names = others.slice(0, NAMED).flatMap((other) => rows.get(other)?.name ?? []);
    return { kind: shared.kind, names: words.format.list(shared.ids.length > NAMED + 1 ? [...names, "…"] : names) };
  };
  const said = pointed && sayPointed(rows.get(pointed.row), { pointed, graph: board.graph, words });
  return (
    <section
      aria-label={t("host.grid.section")}
      className="flex min-h-0 flex-1 flex-col border-line border-t max-lg:flex-none lg:group-has-[[data-editing]]/main:flex-none"
    >
      <PeopleBar
        rows={rows}
        isRound={room.phase.type === "round"}
        roundId={view.roundId}
        areNamesHidden={areNamesHidden}
        onHideNames={onHideNames}
        run={run}
      >
        {said ?? t("host.people", { count: counts.joined })}
      </PeopleBar>
      {rows.size === 0 ? (
        <p className="px-4 pb-6 text-[15px] text-muted lg:px-6 lg:group-has-[[data-editing]]/main:hidden">
          {t("host.grid.empty")}
        </p>
      ) : (
        // Relative: what is only read aloud stands absolutely, and would widen a phone's page from outside its scroller.
        <div className="relative min-h-0 flex-1 overflow-auto border-line border-t max-lg:max-h-[72dvh] max-lg:min-h-44 lg:group-has-[[data-editing]]/main:hidden">
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are buttons among which the arrows move.
            role="grid"
            aria-label={t("host.grid.label")}
            className="w-full border-separate border-spacing-0 text-[15px]"
            {...roving}
          >
            <GridHead graph={board.graph} asked={asked} sort={sort} onSort={setSort} />
            <tbody>
              {sorted.map((row) => (
                <GridRow
                  key={row.id}
                  row={row}
                  asked={asked}
                  team={row.team === null ? null : (room.teams?.names[row.team] ?? null)}
                  shared={sharedOf(row)}
                  hasRealName={!areNamesHidden}
                  onPoint={onPoint}
                  onAct={onAct}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PersonDialogs open={open} rows={rows} code={room.code} run={run} ask={ask} onClose={close} />
    </section>
  );
}
