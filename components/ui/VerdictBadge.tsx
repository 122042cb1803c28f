"use client";

import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import { type Verdict, verdictLook } from "./verdictLook";

interface Props {
  readonly verdict: Verdict;
  /** In place of the verdict's own word. */
  readonly word?: string;
  readonly size?: "small" | "regular" | "large";
  /** The icon alone is drawn; the word is still read aloud. */
  readonly isIconOnly?: boolean;
  readonly className?: string;
}

const sizes = {
  small: { icon: 14, text: "gap-1 text-[13px]" },
  regular: { icon: 18, text: "gap-1.5 text-[15px]" },
  large: { icon: 24, text: "gap-2 text-xl" },
} as const;

export function VerdictBadge({ verdict, word, size = "regular", isIconOnly = false, className }: Props) {
  const { t } = useWords();
  const { Icon, colour } = verdictLook[verdict];
  return (
    <span className={clsx("inline-flex items-center font-semibold", colour, sizes[size].text, className)}>
      <Icon aria-hidden size={sizes[size].icon} strokeWidth={2.25} className="shrink-0" />
      <span className={clsx(isIconOnly && "sr-only")}>{word ?? t(`ui.verdict.${verdict}`)}</span>
    </span>
  );
}
