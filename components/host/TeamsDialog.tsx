import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { NumberField } from "@/components/ui/NumberField";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import { MAX_TEAMS } from "@/lib/protocol/limits";
import type { StageView, Teams } from "@/lib/protocol/views";
import { FEWEST, namesFor, readTeams } from "./teamDraft";
import type { AskCommand } from "./useCommands";

interface Props {
  readonly stage: StageView;
  readonly ask: AskCommand;
  readonly onClose: () => void;
}

const ways = ["shuffle", "choice"] as const satisfies readonly Teams["by"][];

/** The class in teams: how many, what they are called, and who decides who is where. */
export function TeamsDialog({ stage, ask, onClose }: Props) {
  const { t } = useWords();
  const { teams, phase } = stage.room;
  const [names, setNames] = useState(() => teams?.names ?? namesFor(FEWEST, []));
  const [by, setBy] = useState(teams?.by ?? "shuffle");
  const [mistake, setMistake] = useState<string | null>(null);
  const isRound = phase.type === "round";
  const set = async (next: Teams | null) => {
    // The wire's types are the same without `readonly`.
    const { mistake: refused } = await ask("teams:set", { teams: next && { ...next, names: [...next.names] } });
    setMistake(refused);
    if (refused === null && next === null) onClose();
    if (next !== null) setNames(next.names);
  };
  const isSame = teams !== null && teams.by === by && teams.names.join("\n") === names.join("\n");
  const verb = by === "choice" ? "letChoose" : isSame ? "again" : "deal";
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("host.teams.title")}
      actions={
        <>
          {teams !== null && (
            <Button kind="danger" disabled={isRound} onClick={() => void set(null)}>
              {t("host.teams.none")}
            </Button>
          )}
          <Button kind="primary" disabled={isRound} onClick={() => void set(readTeams(names, by))}>
            {t(`host.teams.${verb}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {(isRound || mistake !== null) && (
          <p role="alert" className="text-[15px] text-wrong">
            {mistake ?? t("host.teams.inRound")}
          </p>
        )}
        <Choices
          label={t("host.teams.who")}
          choices={ways.map((key) => ({ key, label: t(`host.teams.${key}`) }))}
          chosen={by}
          onChoose={setBy}
          hint={t(`host.teams.${by}About`)}
        />
        <NumberField
          label={t("host.teams.count")}
          value={names.length}
          min={FEWEST}
          max={MAX_TEAMS}
          isWhole
          onChange={(count) => setNames(namesFor(count, names))}
        />
        <fieldset className="grid grid-cols-2 gap-3">
          <legend className="mb-1.5 font-medium text-[13px] text-muted">{t("host.teams.names")}</legend>
          {names.map((name, at) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a team is its place.
              key={at}
              label={t("host.marks.team", { team: String(at + 1) })}
              hasHiddenLabel
              maxLength={40}
              value={name}
              onChange={({ target }) => setNames(names.with(at, target.value))}
              {...(isSame && stage.teamSizes && { hint: t("host.people", { count: stage.teamSizes[at] ?? 0 }) })}
            />
          ))}
        </fieldset>
        <p className="text-[13px] text-muted">{t("host.teams.about")}</p>
        {teams !== null && by === "choice" && <p className="text-[13px] text-muted">{t("host.teams.chooseAgain")}</p>}
      </div>
    </Dialog>
  );
}
