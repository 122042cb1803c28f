import clsx from "clsx";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { readTypedNumber } from "@/lib/notation/numberText";
import { scrubNumber, stepLastDigit } from "./stepLastDigit";

interface Props {
  /** Whose value it is, read aloud. */
  readonly label: string;
  /** The number as its author typed it. */
  readonly text: string;
  /** What stands there while nobody types. */
  readonly shown: string;
  /** Called with every text that is a number, as it is typed but with a decimal point. */
  readonly onEdit: (text: string) => void;
  readonly className?: string;
}

/** A press that moves less than this is no drag; beyond it the last digit moves by one every so many pixels. */
const SLACK = 4;
const PIXELS_A_STEP = 4;

/** A leaf's number, edited in place: arrows step its last digit, dragging scrubs it, Escape takes back what was typed. */
export function LeafField({ label, text, shown, onEdit, className }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<{ text: string; before: string } | null>(null);
  const scrub = useRef<{ readonly x: number; readonly text: string; isMoving: boolean; steps: number } | null>(null);
  const read = readTypedNumber(draft?.text ?? text);

  const type = (typed: string) => {
    setDraft({ text: typed, before: draft?.before ?? text });
    const number = readTypedNumber(typed);
    if (number !== null) onEdit(number.text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (event.key === "Enter") event.currentTarget.blur();
    else if (event.key === "Escape" && draft !== null) {
      onEdit(draft.before);
      setDraft(null);
      event.currentTarget.blur();
    } else if (step !== 0 && read !== null) {
      event.preventDefault();
      type(stepLastDigit(read.text, event.shiftKey ? 10 * step : step));
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLInputElement>) => {
    // While it is typed into, dragging selects digits.
    if (draft !== null || event.button !== 0) return;
    // The press becomes a focus when it is let go without having moved.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    scrub.current = { x: event.clientX, text, isMoving: false, steps: 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLInputElement>) => {
    const from = scrub.current;
    if (from === null) return;
    const distance = event.clientX - from.x;
    from.isMoving ||= Math.abs(distance) > SLACK;
    const steps = Math.round(distance / PIXELS_A_STEP);
    if (!from.isMoving || steps === from.steps) return;
    from.steps = steps;
    onEdit(scrubNumber(from.text, steps));
  };
  const onPointerUp = (event: PointerEvent<HTMLInputElement>) => {
    const from = scrub.current;
    scrub.current = null;
    if (from !== null && !from.isMoving) event.currentTarget.focus();
  };
  return (
    <input
      aria-label={t("graph.valueOf", { name: label })}
      aria-invalid={read === null || undefined}
      title={text}
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      value={draft?.text ?? shown}
      onFocus={(event) => {
        setDraft({ text, before: text });
        const field = event.currentTarget;
        requestAnimationFrame(() => field.select());
      }}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setDraft(null)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        scrub.current = null;
      }}
      onKeyDown={onKeyDown}
      style={{ width: `${Math.max(2, (draft?.text ?? shown).length)}ch` }}
      className={clsx(
        "nodrag nopan reach -mb-px min-w-0 max-w-full shrink cursor-ew-resize touch-none focus:cursor-text border-b border-dotted bg-transparent text-right text-forward",
        "hover:border-solid focus:border-solid focus:outline-none",
        read === null ? "border-wrong text-wrong" : "border-forward/60",
        className,
      )}
    />
  );
}
