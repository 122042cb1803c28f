import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { NumberField } from "@/components/ui/NumberField";
import { Switch } from "@/components/ui/Switch";
import { sayPoints } from "@/components/words/counting";
import type { Rules } from "@/lib/protocol/lesson";
import { earnings, percent, sayAttempts } from "./earnings";
import { HintPrices } from "./HintPrices";
import { RulesGroup as Group } from "./RulesGroup";
import { RunRules } from "./RunRules";

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
  const { points, attempts, tolerance, carriedCredit, drawsNumbers, hintCosts, seconds, isSpeedPaid } = rules;
  const about = [
    rules.isVoted ? "In the second vote; the first earns nothing." : "",
    seconds !== null && isSpeedPaid ? "Answered at once; down to half of that as the time runs out." : "",
  ]
    .join(" ")
    .trim();
  return (
    <Dialog
      shape="sheet"
      isOpen={isOpen}
      onClose={onClose}
      title="Rules of this exercise"
      actions={
        <>
          {onApplyToAll !== undefined && <Button onClick={onApplyToAll}>Use for all exercises</Button>}
          <Button onClick={onClose}>Done</Button>
        </>
      }
    >
      <div className="flex flex-col divide-y divide-line">
        <RunRules rules={rules} onChange={onChange} />
        <Group title="Numbers">
          <Switch
            label="Own numbers for everybody"
            hint={`Each student gets the same graph with other numbers in it, so an answer cannot be copied.${hasVersions ? " “Three versions” above the graph shows some." : ""}`}
            isOn={drawsNumbers}
            onChange={(isOn) => onChange({ ...rules, drawsNumbers: isOn })}
          />
          <NumberField
            label="Tolerance"
            value={percent(tolerance)}
            min={0.0001}
            max={20}
            unit="%"
            hint="How far an answer may be from the true gradient. 1&nbsp;% allows for rounding to three figures."
            onChange={(next) => onChange({ ...rules, tolerance: next / 100 })}
          />
        </Group>
        <Group title="Points">
          <NumberField
            label="Points for each gradient"
            value={points}
            min={0}
            max={100_000}
            isWhole
            hint={sayAttempts(rules)}
            onChange={(next) => onChange({ ...rules, points: next })}
          />
          <Switch
            label="Limit the attempts"
            hint="Answers that cannot be read or need more digits cost none."
            isOn={attempts !== null}
            onChange={(isOn) => onChange({ ...rules, attempts: isOn ? FIRST_LIMIT : null })}
          />
          {attempts !== null && (
            <NumberField
              label="Attempts at each gradient"
              value={attempts}
              min={1}
              max={100}
              isWhole
              onChange={(next) => onChange({ ...rules, attempts: next })}
            />
          )}
          <NumberField
            label="Credit for a carried answer"
            value={percent(carriedCredit)}
            min={0}
            max={100}
            unit="%"
            hint="A carried answer is right given the student’s own earlier slip: at 100&nbsp;%, one slip costs one node."
            onChange={(next) => onChange({ ...rules, carriedCredit: next / 100 })}
          />
        </Group>
        <Group title="Time">
          <Switch
            label="Limit the time"
            hint="When it is up, what everybody has typed is submitted and the round closes."
            isOn={seconds !== null}
            onChange={(isOn) => onChange({ ...rules, seconds: isOn ? FIRST_SECONDS : null })}
          />
          {seconds !== null && (
            <>
              <NumberField
                label="Time for the round"
                value={seconds}
                min={5}
                max={86_400}
                isWhole
                unit="seconds"
                onChange={(next) => onChange({ ...rules, seconds: next })}
              />
              <Switch
                label="Pay for speed"
                hint="Points fall while the time runs, to half of them at the end. Off, nobody is hurried."
                isOn={isSpeedPaid}
                onChange={(isOn) => onChange({ ...rules, isSpeedPaid: isOn })}
              />
            </>
          )}
        </Group>
        <Group
          title="What the hints cost"
          about="In points, taken from what the student earns at that node afterwards."
        >
          <HintPrices costs={hintCosts} onChange={(costs) => onChange({ ...rules, hintCosts: costs })} />
        </Group>
        <Group title="So one gradient earns" {...(about !== "" && { about })}>
          <dl className="flex flex-col gap-1.5 text-[15px]">
            {earnings(rules).map(({ words, points: earned }) => (
              <div key={words} className="flex items-baseline justify-between gap-4">
                <dt className="text-muted">{words}</dt>
                <dd className="font-mono">{sayPoints(earned)}</dd>
              </div>
            ))}
          </dl>
        </Group>
      </div>
    </Dialog>
  );
}
