import type { RowView } from "@/lib/protocol/views";
import { ExtraTimeDialog } from "./ExtraTimeDialog";
import { MoveSeatDialog } from "./MoveSeatDialog";
import { RenameDialog } from "./RenameDialog";
import type { AskCommand, RunCommand } from "./useCommands";

/** Which dialog about whom is open. */
export interface OpenDialog {
  readonly type: "rename" | "time" | "move";
  readonly person: string;
}

interface Props {
  readonly open: OpenDialog | null;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly code: string;
  readonly run: RunCommand;
  readonly ask: AskCommand;
  readonly onClose: () => void;
}

/** The dialogs that are about one person. */
export function PersonDialogs({ open, rows, code, run, ask, onClose }: Props) {
  const row = open && rows.get(open.person);
  if (!open || !row) return null;
  const participant = row.id;
  switch (open.type) {
    case "rename":
      return (
        <RenameDialog
          name={row.name}
          onClose={onClose}
          onRename={async (name) => {
            const { mistake } = await ask("participant:rename", { participant, name });
            if (mistake === null) onClose();
            return mistake;
          }}
        />
      );
    case "time":
      return (
        <ExtraTimeDialog
          row={row}
          onClose={onClose}
          onGive={(extraTime) => void run("participant:time", { participant, extraTime })}
        />
      );
    case "move":
      return <MoveSeatDialog row={row} code={code} ask={ask} onClose={onClose} />;
  }
}
