import clsx from "clsx";
import { Clock, Flame, Inbox } from "lucide-react";
import type { ReactNode } from "react";
import { countOf } from "@/components/words/counting";
import type { RowView } from "@/lib/protocol/views";
import { sayPresence } from "./sayPresence";

interface Props {
  readonly row: RowView;
  /** The name of their team; null without one. */
  readonly team: string | null;
}

/** From how many right answers in a row on it is told. */
const STREAK = 3;

/** Presence: filled is here, hollow away, dashed not waited for. */
export function PresenceDot({ row }: { readonly row: RowView }) {
  const { isConnected, isAwaited } = row;
  return (
    <span
      aria-hidden
      title={sayPresence(row)}
      className={clsx(
        "size-2 shrink-0 rounded-full border",
        isConnected ? "border-ink bg-ink" : isAwaited ? "border-edge" : "border-edge border-dashed opacity-60",
      )}
    />
  );
}

/** What is particular about one person, behind the name. */
export function RowMarks({ row, team }: Props) {
  const { extraTime, streak, late, isRemoved, isBanned } = row;
  if (isRemoved)
    return <Mark title={isBanned ? "May not come back" : "May join again"}>{isBanned ? "banned" : "removed"}</Mark>;
  return (
    <>
      {team !== null && <Mark title={`Team ${team}`}>{team}</Mark>}
      {extraTime > 0 && (
        <Mark title={`${extraTime} % more time`}>
          <Clock aria-hidden size={12} />+{extraTime}&nbsp;%
        </Mark>
      )}
      {streak >= STREAK && (
        <Mark title={`${countOf(streak, "gradient")} in a row right at the first try`}>
          <Flame aria-hidden size={12} />
          {streak}
        </Mark>
      )}
      {late > 0 && (
        <Mark isStrong title={`${countOf(late, "answer")} came after the close and wait to be accepted`}>
          <Inbox aria-hidden size={12} />
          {late} late
        </Mark>
      )}
    </>
  );
}

function Mark({
  title,
  isStrong = false,
  children,
}: {
  readonly title: string;
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={clsx(
        "inline-flex max-w-24 shrink-0 items-center gap-0.5 truncate text-[13px]",
        isStrong ? "font-medium text-ink" : "text-muted",
      )}
    >
      <span aria-hidden className="contents">
        {children}
      </span>
      <span className="sr-only">{title}</span>
    </span>
  );
}
