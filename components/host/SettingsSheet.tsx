import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { Switch } from "@/components/ui/Switch";
import type { Settings } from "@/lib/protocol/views";

interface Props {
  readonly settings: Settings;
  readonly onSet: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
}

/** What holds for the whole session and can be switched at any time. */
export function SettingsSheet({ settings, onSet, onClose }: Props) {
  const { isLocked, areNamesFiltered, areRanksShown, isPointerShown } = settings;
  return (
    <Dialog
      shape="sheet"
      isOpen
      onClose={onClose}
      title="Settings of this session"
      actions={<Button onClick={onClose}>Done</Button>}
    >
      <div className="flex flex-col gap-6 pt-1">
        <Switch
          label="Lock the door"
          hint="Nobody new can join. Who has a seat comes back at any time."
          isOn={isLocked}
          onChange={(isOn) => onSet({ isLocked: isOn })}
        />
        <Switch
          label="Let rude names through"
          hint="Names with a rude word are refused at the door unless this is on."
          isOn={!areNamesFiltered}
          onChange={(isOn) => onSet({ areNamesFiltered: !isOn })}
        />
        <Switch
          label="Ranks on phones"
          hint="While the leaderboard is up, everybody reads their own rank and who is just ahead."
          isOn={areRanksShown}
          onChange={(isOn) => onSet({ areRanksShown: isOn })}
        />
        <Switch
          label="Show my pointer"
          hint="Where you point on the graph here shows on the stage and on the phones."
          isOn={isPointerShown}
          onChange={(isOn) => onSet({ isPointerShown: isOn })}
        />
      </div>
    </Dialog>
  );
}
