import clsx from "clsx";
import { useState } from "react";
import { printFloat } from "@/lib/engine/printFloat";
import { readTypedNumber } from "@/lib/notation/numberText";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange?: ((value: number) => void) | undefined;
}

/** A number of a table, typed in place: taken as soon as it reads; what does not is put back when the cell is left. */
export function NumberCell({ label, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const isUnread = draft !== null && readTypedNumber(draft) === null;
  return (
    <input
      aria-label={label}
      aria-invalid={isUnread || undefined}
      inputMode="decimal"
      autoComplete="off"
      readOnly={onChange === undefined}
      value={draft ?? printFloat(value)}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        const read = readTypedNumber(currentTarget.value);
        if (read !== null) onChange?.(read.value);
      }}
      onBlur={() => setDraft(null)}
      className={clsx(
        "target h-8 w-full min-w-14 max-w-20 rounded-sm border bg-transparent px-1.5 text-right text-forward hover:border-edge",
        "focus-visible:border-ink focus-visible:bg-surface focus-visible:outline-0 max-sm:text-base",
        isUnread ? "border-wrong" : "border-transparent",
      )}
    />
  );
}
