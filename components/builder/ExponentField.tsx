import { useState } from "react";
import { useWords } from "@/components/words/useWords";
import { readTypedNumber } from "@/lib/notation/numberText";

interface Props {
  readonly exponent: number;
  readonly onSet: (exponent: number) => void;
}

/** The number that a power is raised to. */
export function ExponentField({ exponent, onSet }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(String(exponent));
  const read = readTypedNumber(text);
  const take = () => {
    if (read !== null && read.value !== exponent) onSet(read.value);
    else setText(String(exponent));
  };
  return (
    <label className="flex items-center gap-1.5 text-muted @max-3xl:order-1">
      {t("builder.inspector.exponent")}
      <input
        dir="ltr"
        inputMode="text"
        autoComplete="off"
        maxLength={20}
        value={text}
        aria-invalid={read === null || undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
        className="target h-8 w-16 rounded-sm border border-edge bg-surface px-2 font-mono text-[14px] text-ink touch:text-base"
      />
    </label>
  );
}
