import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { NumberField } from "@/components/ui/NumberField";
import { Switch } from "@/components/ui/Switch";
import type { Rules } from "@/lib/protocol/lesson";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
  /** Absent where there is one exercise only. */
  readonly onApplyToAll?: (() => void) | undefined;
}

const FIRST_LIMIT = 3;

export function RulesSheet({ isOpen, onClose, rules, onChange, onApplyToAll }: Props) {
  const { points, attempts, tolerance, carriedCredit } = rules;
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
      <div className="flex flex-col gap-5">
        <NumberField
          label="Points for each gradient"
          value={points}
          min={0}
          max={100_000}
          isWhole
          onChange={(next) => onChange({ ...rules, points: next })}
        />
        <div className="flex flex-col gap-3">
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
        </div>
        <NumberField
          label="Tolerance"
          value={percent(tolerance)}
          min={0.0001}
          max={20}
          unit="%"
          hint="How far an answer may be from the true gradient. 1 % allows for rounding to three figures."
          onChange={(next) => onChange({ ...rules, tolerance: next / 100 })}
        />
        <NumberField
          label="Credit for a carried answer"
          value={percent(carriedCredit)}
          min={0}
          max={100}
          unit="%"
          hint="A carried answer is right given the student’s own earlier slip: at 100 %, one slip costs one node."
          onChange={(next) => onChange({ ...rules, carriedCredit: next / 100 })}
        />
      </div>
    </Dialog>
  );
}

/** A share in percent without the binary noise of 0.07 · 100. */
function percent(share: number): number {
  return Number((share * 100).toPrecision(6));
}
