import { Choices } from "@/components/ui/Choices";
import { Switch } from "@/components/ui/Switch";
import type { Rules } from "@/lib/protocol/lesson";
import { RulesGroup } from "./RulesGroup";

interface Props {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
}

const orders = [
  { key: "any", label: "In any order" },
  { key: "backward", label: "From the output back" },
] as const satisfies readonly { readonly key: Rules["order"]; readonly label: string }[];

const orderHints: Record<Rules["order"], string> = {
  any: "All gradients are open from the start.",
  backward: "As the backward pass goes: a node opens when all that it flows into is answered, rightly or not.",
};

/** How a class goes through an exercise: in which order, and at one go or in two votes. */
export function RunRules({ rules, onChange }: Props) {
  return (
    <RulesGroup title="How it is run">
      <Choices
        label="The gradients are worked out"
        choices={orders}
        chosen={rules.order}
        onChoose={(order) => onChange({ ...rules, order })}
        hint={orderHints[rules.order]}
      />
      <Switch
        label="Vote, discuss, vote again"
        hint="Everybody answers alone, you let them talk it over, everybody answers again. What is right shows after the second vote, beside what they thought at first."
        isOn={rules.isVoted}
        onChange={(isOn) => onChange({ ...rules, isVoted: isOn })}
      />
    </RulesGroup>
  );
}
