import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { Switch } from "@/components/ui/Switch";
import { useWords } from "@/components/words/useWords";
import type { AsksFor, Settings } from "@/lib/protocol/views";

interface Props {
  readonly settings: Settings;
  /** How many have a seat and are not connected now. */
  readonly away: number;
  readonly onSet: (change: Partial<Settings>) => void;
  readonly onRemoveAway: () => void;
  readonly onClose: () => void;
}

const asked: readonly AsksFor[] = ["nothing", "id", "email"];

/** What holds for the whole session and can be switched at any time. */
export function SettingsSheet({ settings, away, onSet, onRemoveAway, onClose }: Props) {
  const { t } = useWords();
  const { isLocked, areNamesFiltered, areRanksShown, isPointerShown, asksFor } = settings;
  return (
    <Dialog
      shape="sheet"
      isOpen
      onClose={onClose}
      title={t("host.settings.title")}
      actions={<Button onClick={onClose}>{t("host.done")}</Button>}
    >
      <div className="flex flex-col gap-6 pt-1">
        <Switch
          label={t("host.settings.lock.label")}
          hint={t("host.settings.lock.about")}
          isOn={isLocked}
          onChange={(isOn) => onSet({ isLocked: isOn })}
        />
        <Switch
          label={t("host.settings.rude.label")}
          hint={t("host.settings.rude.about")}
          isOn={!areNamesFiltered}
          onChange={(isOn) => onSet({ areNamesFiltered: !isOn })}
        />
        <Choices
          label={t("host.settings.ask.label")}
          choices={asked.map((key) => ({ key, label: t(`host.settings.ask.${key}`) }))}
          chosen={asksFor}
          onChoose={(key) => onSet({ asksFor: key })}
          hint={t("host.settings.ask.about")}
        />
        <Switch
          label={t("host.settings.ranks.label")}
          hint={t("host.settings.ranks.about")}
          isOn={areRanksShown}
          onChange={(isOn) => onSet({ areRanksShown: isOn })}
        />
        <Switch
          label={t("host.settings.pointer.label")}
          hint={t("host.settings.pointer.about")}
          isOn={isPointerShown}
          onChange={(isOn) => onSet({ isPointerShown: isOn })}
        />
        {/* Last: people come and go, and nothing else moves. */}
        {away > 0 && (
          <div className="flex flex-col items-start gap-1.5">
            <Button onClick={onRemoveAway}>{t("host.settings.away.label", { count: away })}</Button>
            <p className="text-[13px] text-muted">{t("host.settings.away.about")}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
