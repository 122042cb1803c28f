import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { NumberField } from "@/components/ui/NumberField";
import { Switch } from "@/components/ui/Switch";
import { useWords } from "@/components/words/useWords";
import type { Rules } from "@/lib/protocol/lesson";
import { earnings, percent, sayAttempts } from "./earnings";
import { HintPrices } from "./HintPrices";
import { RulesGroup as Group } from "./RulesGroup";
import { RunRules } from "./RunRules";
import { TrainingRules } from "./TrainingRules";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
  /** Absent where there is one exercise only. */
  readonly onApplyToAll?: (() => void) | undefined;
  /** The page shows a few students' numbers above the graph. */
  readonly hasVersions?: boolean;
}

const FIRST_LIMIT = 3;
const FIRST_SECONDS = 300;

export function RulesSheet({ isOpen, onClose, rules, onChange, onApplyToAll, hasVersions = true }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { points, attempts, tolerance, carriedCredit, drawsNumbers, hintCosts, seconds, isSpeedPaid } = rules;
  const isHurried = seconds !== null && isSpeedPaid;
  const earnsWhen = rules.isVoted
    ? t(isHurried ? "builder.rules.earnsBoth" : "builder.rules.earnsVoted")
    : isHurried
      ? t("builder.rules.earnsTimed")
      : undefined;
  return (
    <Dialog
      shape="sheet"
      isOpen={isOpen}
      onClose={onClose}
      title={t("builder.rules.title")}
      actions={
        <>
          {onApplyToAll !== undefined && <Button onClick={onApplyToAll}>{t("builder.rules.forAll")}</Button>}
          <Button onClick={onClose}>{t("builder.done")}</Button>
        </>
      }
    >
      <div className="flex flex-col divide-y divide-line">
        <TrainingRules rules={rules} onChange={onChange}>
          <RunRules rules={rules} onChange={onChange} />
        </TrainingRules>
        <Group title={t("builder.rules.numbers")}>
          {rules.training === null && (
            <Switch
              label={t("builder.rules.own")}
              hint={t(hasVersions ? "builder.rules.ownHintShown" : "builder.rules.ownHint")}
              isOn={drawsNumbers}
              onChange={(isOn) => onChange({ ...rules, drawsNumbers: isOn })}
            />
          )}
          <NumberField
            label={t("builder.rules.tolerance")}
            value={percent(tolerance)}
            min={0.0001}
            max={20}
            unit="%"
            hint={t("builder.rules.toleranceHint")}
            onChange={(next) => onChange({ ...rules, tolerance: next / 100 })}
          />
        </Group>
        <Group title={t("builder.rules.points")}>
          <NumberField
            label={t("builder.rules.perGradient")}
            value={points}
            min={0}
            max={100_000}
            isWhole
            hint={sayAttempts(rules, words)}
            onChange={(next) => onChange({ ...rules, points: next })}
          />
          <Switch
            label={t("builder.rules.limitAttempts")}
            hint={t("builder.rules.limitAttemptsHint")}
            isOn={attempts !== null}
            onChange={(isOn) => onChange({ ...rules, attempts: isOn ? FIRST_LIMIT : null })}
          />
          {attempts !== null && (
            <NumberField
              label={t("builder.rules.attempts")}
              value={attempts}
              min={1}
              max={100}
              isWhole
              onChange={(next) => onChange({ ...rules, attempts: next })}
            />
          )}
          <NumberField
            label={t("builder.rules.carried")}
            value={percent(carriedCredit)}
            min={0}
            max={100}
            unit="%"
            hint={t("builder.rules.carriedHint")}
            onChange={(next) => onChange({ ...rules, carriedCredit: next / 100 })}
          />
        </Group>
        <Group title={t("builder.rules.time")}>
          <Switch
            label={t("builder.rules.limitTime")}
            hint={t("builder.rules.limitTimeHint")}
            isOn={seconds !== null}
            onChange={(isOn) => onChange({ ...rules, seconds: isOn ? FIRST_SECONDS : null })}
          />
          {seconds !== null && (
            <>
              <NumberField
                label={t("builder.rules.seconds")}
                value={seconds}
                min={5}
                max={86_400}
                isWhole
                unit={t("builder.rules.secondsUnit")}
                onChange={(next) => onChange({ ...rules, seconds: next })}
              />
              <Switch
                label={t("builder.rules.speed")}
                hint={t("builder.rules.speedHint")}
                isOn={isSpeedPaid}
                onChange={(isOn) => onChange({ ...rules, isSpeedPaid: isOn })}
              />
            </>
          )}
        </Group>
        <Group title={t("builder.rules.hints")} about={t("builder.rules.hintsAbout")}>
          <HintPrices costs={hintCosts} onChange={(costs) => onChange({ ...rules, hintCosts: costs })} />
        </Group>
        <Group title={t("builder.rules.earns")} {...(earnsWhen !== undefined && { about: earnsWhen })}>
          <dl className="flex flex-col gap-1.5 text-[15px]">
            {earnings(rules, words).map(({ name, points: earned }) => (
              <div key={name} className="flex items-baseline justify-between gap-4">
                <dt className="text-muted">{name}</dt>
                <dd className="font-mono">{format.number(earned)}</dd>
              </div>
            ))}
          </dl>
        </Group>
      </div>
    </Dialog>
  );
}
