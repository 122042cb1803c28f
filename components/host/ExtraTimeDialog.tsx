import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import type { RowView } from "@/lib/protocol/views";

const choices = [
  { key: 0, label: "None" },
  { key: 25, label: "25 %" },
  { key: 50, label: "50 %" },
  { key: 100, label: "100 %" },
] as const;

interface Props {
  readonly row: RowView;
  readonly onClose: () => void;
  readonly onGive: (extraTime: number) => void;
}

/** More time for one person, for all rounds that have a time. */
export function ExtraTimeDialog({ row, onClose, onGive }: Props) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Extra time for ${row.name}`}
      actions={<Button onClick={onClose}>Done</Button>}
    >
      <div className="flex flex-col gap-4">
        <Choices
          label="On top of the round’s time"
          choices={choices}
          chosen={choices.find(({ key }) => key === row.extraTime)?.key ?? null}
          onChoose={onGive}
        />
        <p className="text-[15px] text-muted">
          It holds for every round with a time limit, the open one too. For the others the round is over at its own end;
          nobody but you sees who has more.
        </p>
      </div>
    </Dialog>
  );
}
