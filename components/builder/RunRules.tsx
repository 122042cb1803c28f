import { Choices } from "@/components/ui/Choices";
import { Switch } from "@/components/ui/Switch";
import { useWords } from "@/components/words/useWords";
import type { Rules } from "@/lib/protocol/lesson";
import { RulesGroup } from "./RulesGroup";

interface Props {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
}

const orders = ["any", "backward"] as const satisfies readonly Rules["order"][];

/** How a class goes through an exercise: in which order, and at one go or in two votes. */
export function RunRules({ rules, onChange }: Props) {
  const { t } = useWords();
  return (
    <RulesGroup title={t("builder.rules.run")}>
      <Choices
        label={t("builder.rules.order")}
        choices={orders.map((key) => ({ key, label: t(`builder.rules.${key}`) }))}
        chosen={rules.order}
        onChoose={(order) => onChange({ ...rules, order })}
        hint={t(`builder.rules.${rules.order}Hint`)}
      />
      <Switch
        label={t("builder.rules.vote")}
        hint={t("builder.rules.voteHint")}
        isOn={rules.isVoted}
        onChange={(isOn) => onChange({ ...rules, isVoted: isOn })}
      />
    </RulesGroup>
  );
}
