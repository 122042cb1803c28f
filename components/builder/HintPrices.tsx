import { NumberField } from "@/components/ui/NumberField";
import { useWords } from "@/components/words/useWords";
import { HINT_STEPS } from "@/lib/grading/hints";
import type { Rules } from "@/lib/protocol/lesson";

interface Props {
  readonly costs: Rules["hintCosts"];
  readonly onChange: (costs: Rules["hintCosts"]) => void;
}

/** What each of the four hint steps costs. */
export function HintPrices({ costs, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-4">
      {HINT_STEPS.map((step) => (
        <NumberField
          key={step}
          label={t("builder.rules.hint", { step, hint: t(`words.hints.step${step}`) })}
          value={costs[step - 1] ?? 0}
          min={0}
          max={100_000}
          isWhole
          onChange={(cost) => onChange(withCost(costs, step - 1, cost))}
        />
      ))}
    </div>
  );
}

function withCost([first, second, third, fourth]: Rules["hintCosts"], at: number, cost: number): Rules["hintCosts"] {
  const priced = (index: number, old: number) => (index === at ? cost : old);
  return [priced(0, first), priced(1, second), priced(2, third), priced(3, fourth)];
}
