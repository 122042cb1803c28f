import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { useWords } from "@/components/words/useWords";
import type { RowView } from "@/lib/protocol/views";

const choices = [0, 25, 50, 100] as const;

interface Props {
  readonly row: RowView;
  readonly onClose: () => void;
  readonly onGive: (extraTime: number) => void;
}

/** More time for one person, for all rounds that have a time. */
export function ExtraTimeDialog({ row, onClose, onGive }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("host.timeDialog.title", { name: row.name })}
      actions={<Button onClick={onClose}>{t("host.done")}</Button>}
    >
      <div className="flex flex-col gap-4">
        <Choices
          label={t("host.timeDialog.choose")}
          choices={choices.map((percent) => ({
            key: percent,
            label: percent === 0 ? t("host.timeDialog.none") : t("host.percent", { percent }),
          }))}
          chosen={choices.find((percent) => percent === row.extraTime) ?? null}
          onChoose={onGive}
        />
        <p className="text-[15px] text-muted">{t("host.timeDialog.about")}</p>
      </div>
    </Dialog>
  );
}
