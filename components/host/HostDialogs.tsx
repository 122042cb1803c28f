import type { HostView, RowView } from "@/lib/protocol/views";
import { EndDialog } from "./EndDialog";
import { KeysDialog } from "./KeysDialog";
import { LinksDialog } from "./LinksDialog";
import { PracticeDialog } from "./PracticeDialog";
import { SettingsSheet } from "./SettingsSheet";
import { TeamsDialog } from "./TeamsDialog";
import type { Commands } from "./useCommands";
import { idsAway, useRemoveMany } from "./useRemoveMany";

/** The console's dialogs that are about the session as a whole. */
export type HostDialog = "end" | "keys" | "settings" | "teams" | "links" | "practice";

interface Props {
  /** Null: none is open. */
  readonly open: HostDialog | null;
  readonly view: HostView;
  readonly rows: ReadonlyMap<string, RowView>;
  readonly commands: Commands;
  readonly onClose: () => void;
}

export function HostDialogs({ open, view, rows, commands, onClose }: Props) {
  const { run, ask } = commands;
  const removeMany = useRemoveMany(run);
  const { phase, code } = view.stage.room;
  switch (open) {
    case null:
      return null;
    case "keys":
      return <KeysDialog isOpen onClose={onClose} />;
    case "settings":
      return (
        <SettingsSheet
          settings={view.settings}
          away={idsAway(rows).length}
          onSet={(change) => void run("session:set", change)}
          onRemoveAway={() => {
            onClose();
            void removeMany(idsAway(rows));
          }}
          onClose={onClose}
        />
      );
    case "teams":
      return <TeamsDialog stage={view.stage} ask={ask} onClose={onClose} />;
    case "links":
      return <LinksDialog code={code} ask={ask} onClose={onClose} />;
    case "practice":
      return (
        <PracticeDialog
          phase={phase}
          onClose={onClose}
          onOpen={async (until) => (await ask("practice:open", { until })).mistake}
        />
      );
    case "end":
      return (
        <EndDialog
          phase={phase}
          onClose={onClose}
          onEnd={() => {
            onClose();
            void run("session:end", {});
          }}
        />
      );
  }
}
