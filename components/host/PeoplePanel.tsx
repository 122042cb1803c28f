import { useCallback, useMemo, useState } from "react";
import { Switch } from "@/components/ui/Switch";
import { useToast } from "@/components/ui/Toast";
import { countOf } from "@/components/words/counting";
import type { NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { BoardView, HostView, RowView } from "@/lib/protocol/views";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { RenameDialog } from "./RenameDialog";
import { sayBugs } from "./sayBugs";
import { sayCell } from "./sayCell";
import { type SortKey, sortRows } from "./sortRows";
import type { RunCommand } from "./useCommands";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly run: RunCommand;
}

/** The class as a grid: a row a student, a column an asked node. */
export function PeoplePanel({ view, board, rows, run }: Props) {
  const [sort, setSort] = useState<SortKey>("name");
  const [pointed, setPointed] = useState<{ readonly row: string; readonly node: NodeId | null } | null>(null);
  const [renamed, setRenamed] = useState<RowView | null>(null);
  const toast = useToast();
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const isLobby = view.stage.room.phase.type === "lobby";
  const asked = isLobby ? [] : board.asked;

  const onPoint = useCallback((row: RowView, node: NodeId | null) => setPointed({ row: row.id, node }), []);
  const remove = useCallback(
    async (row: RowView, isRemoved: boolean) => {
      if (!(await run("participant:remove", { participant: row.id, isRemoved })) || !isRemoved) return;
      toast({
        text: `${row.name} was removed.`,
        onUndo: () => void run("participant:remove", { participant: row.id, isRemoved: false }),
      });
    },
    [run, toast],
  );

  return (
    <section
      aria-label="People"
      className="flex min-h-0 flex-1 flex-col border-line border-t max-lg:flex-none lg:group-has-[[data-editing]]/main:flex-none"
    >
      <div className="flex min-h-11 shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-1.5 lg:px-6">
        <p className="min-w-0 flex-1 truncate text-[15px] text-muted" role="status">
          {sayPointed() ?? countOf(view.stage.counts.joined, "person", "people")}
        </p>
        <Switch
          label="Lock the door"
          isOn={view.settings.isLocked}
          onChange={(isLocked) => void run("session:set", { isLocked })}
        />
      </div>
      {rows.size === 0 ? (
        <p className="px-4 pb-6 text-[15px] text-muted lg:px-6 lg:group-has-[[data-editing]]/main:hidden">
          People appear here as they join with the code. Put the stage on the projector.
        </p>
      ) : (
        // Relative: what is only read aloud stands absolutely, and would widen a phone's page from outside its scroller.
        <div className="relative min-h-0 flex-1 overflow-auto border-line border-t max-lg:max-h-[72dvh] max-lg:min-h-44 lg:group-has-[[data-editing]]/main:hidden">
          <table className="w-full border-separate border-spacing-0 text-[15px]">
            <GridHead graph={board.graph} asked={asked} sort={sort} onSort={setSort} />
            <tbody>
              {sorted.map((row) => (
                <GridRow
                  key={row.id}
                  row={row}
                  asked={asked}
                  onPoint={onPoint}
                  onRename={setRenamed}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {renamed && (
        <RenameDialog
          name={renamed.name}
          onClose={() => setRenamed(null)}
          onRename={async (name) => {
            if (await run("participant:rename", { participant: renamed.id, name })) setRenamed(null);
          }}
        />
      )}
    </section>
  );

  /** What the pointer or the focus is on. */
  function sayPointed() {
    const row = pointed && rows.get(pointed.row);
    if (!pointed || !row) return null;
    const name = <b className="font-semibold text-ink">{row.name}</b>;
    if (pointed.node === null) {
      const bugs = sayBugs(row);
      return (
        bugs && (
          <>
            {name} {bugs}
          </>
        )
      );
    }
    const cell = row.cells[pointed.node];
    const node = board.graph.nodes.find(({ id }) => id === pointed.node);
    if (!cell || !node) return null;
    return (
      <>
        {name} at <span className="font-mono text-ink">{nameNode(node)}</span>:{" "}
        <span className="font-mono text-ink">{cell.text}</span>, {sayCell(cell)}
      </>
    );
  }
}
