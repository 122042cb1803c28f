import type { ReactNode } from "react";
import { Choices } from "@/components/ui/Choices";
import { NumberField } from "@/components/ui/NumberField";
import { SelectField } from "@/components/ui/SelectField";
import { useWords } from "@/components/words/useWords";
import {
  MOST_PARAMETERS,
  type ModelName,
  modelNames,
  type Rules,
  type Training,
  trainingModels,
} from "@/lib/protocol/lesson";
import { RulesGroup } from "./RulesGroup";

interface Props {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
  /** How the class goes through the graph where nothing is trained. */
  readonly children: ReactNode;
}

type Kind = "none" | ModelName | "own";

/** Whether the exercise is a graph or a network that the class trains, and how. */
export function TrainingRules({ rules, onChange, children }: Props) {
  const { t } = useWords();
  const { training } = rules;
  const kind = kindOf(training);
  const choose = (next: Kind) => {
    if (next === "own") return;
    onChange({ ...rules, training: next === "none" ? null : trainingModels[next] });
  };
  const options = (["none", ...modelNames] as const).map((key) => ({ key, label: t(`training.model.${key}`) }));
  return (
    <>
      <RulesGroup title={t("training.rules.title")}>
        <SelectField<Kind>
          label={t("training.rules.network")}
          options={kind === "own" ? [...options, { key: "own", label: t("training.model.own") }] : options}
          selected={kind}
          onSelect={choose}
        />
        {training !== null && (
          <Settings training={training} onChange={(next) => onChange({ ...rules, training: next })} />
        )}
      </RulesGroup>
      {training === null && children}
    </>
  );
}

function Settings({
  training,
  onChange,
}: {
  readonly training: Training;
  readonly onChange: (training: Training) => void;
}) {
  const { t } = useWords();
  const { rate, unanswered, share } = training;
  return (
    <>
      <NumberField
        label={t("training.rules.rate")}
        value={rate}
        min={0.0001}
        max={10}
        onChange={(next) => onChange({ ...training, rate: next })}
      />
      <Choices
        label={t("training.rules.unanswered")}
        choices={(["stays", "true"] as const).map((key) => ({ key, label: t(`training.unanswered.${key}`) }))}
        chosen={unanswered}
        onChoose={(next) => onChange({ ...training, unanswered: next })}
        hint={t(`training.unansweredHint.${unanswered}`)}
      />
      <Choices
        label={t("training.rules.share")}
        choices={(["parameter", "person"] as const).map((key) => ({ key, label: t(`training.share.${key}`) }))}
        chosen={share.by}
        onChoose={(by) => onChange({ ...training, share: { by, count: by === "person" ? 2 : 3 } })}
        hint={t(`training.shareHint.${share.by}`)}
      />
      <NumberField
        label={t(`training.count.${share.by}`)}
        value={share.count}
        min={1}
        max={MOST_PARAMETERS}
        isWhole
        onChange={(count) => onChange({ ...training, share: { ...share, count } })}
      />
    </>
  );
}

/** Which of the networks to pick it is; "own" where a lab or a file made it. */
function kindOf(training: Training | null): Kind {
  if (training === null) return "none";
  const of = ({ shape, examples }: Training) => JSON.stringify([shape, examples]);
  return modelNames.find((name) => of(trainingModels[name]) === of(training)) ?? "own";
}
