"use client";

import { useState } from "react";
import { useWords } from "@/components/words/useWords";
import { TextField } from "./TextField";

interface Props {
  readonly label: string;
  readonly value: number;
  /** Called with every number that lies within the bounds. */
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  /** A unit behind the number. */
  readonly unit?: string;
  readonly hint?: string;
}

/** A number typed as text; what is out of bounds stays on screen, named as a mistake, and is not taken. */
export function NumberField({ label, value, onChange, min, max, isWhole = false, unit, hint }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? value : Number(draft.trim().replace(",", "."));
  const isFit = draft?.trim() !== "" && read >= min && read <= max && (!isWhole || Number.isInteger(read));
  const type = (text: string) => {
    setDraft(text);
    const number = Number(text.trim().replace(",", "."));
    const isGood = text.trim() !== "" && number >= min && number <= max && (!isWhole || Number.isInteger(number));
    if (isGood) onChange(number);
  };
  return (
    <TextField
      label={label}
      inputMode={isWhole ? "numeric" : "decimal"}
      isMono
      value={draft ?? String(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => isFit && setDraft(null)}
      {...(unit !== undefined && { trailing: unit })}
      {...(hint !== undefined && { hint })}
      {...(!isFit && { mistake: t(isWhole ? "ui.wholeNumberFrom" : "ui.numberFrom", { min, max }) })}
    />
  );
}
