import { useCallback, useMemo, useRef, useState } from "react";
import { countOf } from "@/components/words/counting";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, HostView, RowView } from "@/lib/protocol/views";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { PeopleBar } from "./PeopleBar";
import { PersonDialogs } from "./PersonDialogs";
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
  const said = pointed && sayPointed(rows.get(pointed.row), pointed, board.graph);
  return (
    <section
      aria-label="People"
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
        {said ?? countOf(counts.joined, "person", "people")}
      </PeopleBar>
      {rows.size === 0 ? (
        <p className="px-4 pb-6 text-[15px] text-muted lg:px-6 lg:group-has-[[data-editing]]/main:hidden">
          People appear here as they join with the code. Put the stage on the projector.
        </p>
      ) : (
        // Relative: what is only read aloud stands absolutely, and would widen a phone's page from outside its scroller.
        <div className="relative min-h-0 flex-1 overflow-auto border-line border-t max-lg:max-h-[72dvh] max-lg:min-h-44 lg:group-has-[[data-editing]]/main:hidden">
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are buttons among which the arrows move.
            role="grid"
            aria-label="The class"
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
