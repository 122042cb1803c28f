import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { Dialog } from "@/components/ui/Dialog";
import { NumberField } from "@/components/ui/NumberField";
import { TextField } from "@/components/ui/TextField";
import { countOf } from "@/components/words/counting";
import { MAX_TEAMS } from "@/lib/protocol/limits";
import type { StageView, Teams } from "@/lib/protocol/views";
import { FEWEST, namesFor, readTeams } from "./teamDraft";
import type { AskCommand } from "./useCommands";

interface Props {
  readonly stage: StageView;
  readonly ask: AskCommand;
  readonly onClose: () => void;
}

const ways = [
  { key: "shuffle", label: "Shuffled" },
  { key: "choice", label: "By choice" },
] as const satisfies readonly { readonly key: Teams["by"]; readonly label: string }[];

const hints = {
  shuffle: "The server deals everybody out evenly; who comes later goes to the smallest team.",
  choice: "Everybody picks a team on their phone.",
};

/** The class in teams: how many, what they are called, and who decides who is where. */
export function TeamsDialog({ stage, ask, onClose }: Props) {
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
  const label = by === "choice" ? "Let everybody choose" : isSame ? "Shuffle again" : "Deal the teams";
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Teams"
      actions={
        <>
          {teams !== null && (
            <Button kind="danger" disabled={isRound} onClick={() => void set(null)}>
              No teams
            </Button>
          )}
          <Button kind="primary" disabled={isRound} onClick={() => void set(readTeams(names, by))}>
            {label}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {(isRound || mistake !== null) && (
          <p role="alert" className="text-[15px] text-wrong">
            {mistake ?? "A round is going on: teams can be changed when it is closed."}
          </p>
        )}
        <Choices label="Who is in which team" choices={ways} chosen={by} onChoose={setBy} hint={hints[by]} />
        <NumberField
          label="How many teams"
          value={names.length}
          min={FEWEST}
          max={MAX_TEAMS}
          isWhole
          onChange={(count) => setNames(namesFor(count, names))}
        />
        <fieldset className="grid grid-cols-2 gap-3">
          <legend className="mb-1.5 font-medium text-[13px] text-muted">What they are called</legend>
          {names.map((name, at) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a team is its place.
              key={at}
              label={`Team ${at + 1}`}
              hasHiddenLabel
              maxLength={40}
              value={name}
              onChange={({ target }) => setNames(names.with(at, target.value))}
              {...(isSame && stage.teamSizes && { hint: countOf(stage.teamSizes[at] ?? 0, "person", "people") })}
            />
          ))}
        </fieldset>
        <p className="text-[13px] text-muted">
          A team’s score is the mean of its members’ scores, so teams need not be of one size.
          {teams !== null && by === "choice" && " Setting the teams anew lets everybody choose again."}
        </p>
      </div>
    </Dialog>
  );
}
