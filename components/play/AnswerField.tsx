import clsx from "clsx";
import { Keyboard } from "lucide-react";
import type { Ref } from "react";
import { useWords } from "@/components/words/useWords";

/** What the text in the field comes to, as it is typed. */
export interface FieldReading {
  readonly text: string;
  readonly isProblem: boolean;
}

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  /** The question, read aloud. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly reading: FieldReading | null;
  /** The colour of its border: what the last verdict on exactly this text was. */
  readonly look: "plain" | "correct" | "carried" | "needs-digits" | "wrong";
  readonly isReadOnly: boolean;
  /** The keypad below takes the place of the phone's own keyboard. */
  readonly usesKeypad: boolean;
  readonly onSwitchKeyboard: () => void;
}

const borders = {
  plain: "border-edge focus-visible:border-ink",
  correct: "border-correct",
  carried: "border-carried",
  "needs-digits": "border-digits",
  wrong: "border-wrong",
} as const;

/** One line of mathematics with its value beside it. */
export function AnswerField(props: Props) {
  const { ref, label, value, onChange, reading, look, isReadOnly, usesKeypad, onSwitchKeyboard } = props;
  const { t } = useWords();
  return (
    <div
      dir="ltr"
      className={clsx(
        "flex h-14 items-center gap-2 rounded-md border-[1.5px] bg-surface pe-1.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-ink",
        borders[look],
      )}
    >
      <input
        ref={ref}
        aria-label={label}
        aria-describedby="answer-reading answer-verdict"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        readOnly={isReadOnly}
        inputMode={usesKeypad ? "none" : "text"}
        enterKeyHint="send"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={1000}
        className="h-full min-w-0 flex-1 bg-transparent ps-4 font-mono text-[22px] outline-none"
      />
      <span
        id="answer-reading"
        className={clsx(
          "max-w-[48%] truncate text-end font-mono text-[15px]",
          reading?.isProblem === true ? "font-sans text-[13px] text-muted" : "text-muted",
        )}
      >
        {reading?.text}
      </span>
      <button
        type="button"
        aria-pressed={usesKeypad}
        aria-label={t("play.field.keypad")}
        title={t(usesKeypad ? "play.field.keyboard" : "play.field.keypad")}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onSwitchKeyboard}
        className="flex size-11 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-soft"
      >
        <Keyboard aria-hidden size={20} />
      </button>
    </div>
  );
}
