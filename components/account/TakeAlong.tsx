"use client";

import { useId } from "react";
import { useWords } from "@/components/words/useWords";

/** What a browser made without an account. */
export interface Belongings {
  readonly lessons: number;
  readonly sessions: number;
  /** Some of the titles: who sits at somebody else's computer sees that it is not theirs. */
  readonly titles: readonly string[];
}

interface Props {
  readonly belongings: Belongings;
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

/** Asks whether what was made in this browser goes into the account. */
export function TakeAlong({ belongings, isTaken, onChange }: Props) {
  const { t, format } = useWords();
  const id = useId();
  const { lessons, sessions, titles } = belongings;
  return (
    <div className="flex items-start gap-3 rounded-md border border-line px-4 py-3">
      <input
        id={id}
        type="checkbox"
        checked={isTaken}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={`${id}-what`}
        className="reach mt-1 size-4 shrink-0 accent-ink"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-[15px]">
          {t("accounts.take.label")}
        </label>
        <p id={`${id}-what`} className="text-[13px] text-muted">
          {t("accounts.take.what", {
            lessons,
            sessions,
            both: lessons > 0 && sessions > 0 ? "yes" : "no",
            titles: format.list(titles),
          })}
        </p>
      </div>
    </div>
  );
}
