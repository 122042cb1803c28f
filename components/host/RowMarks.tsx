import clsx from "clsx";
import { Clock, Flame, Inbox } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "@/components/words/useWords";
import type { RowView } from "@/lib/protocol/views";
import { sayPresence } from "./sayPresence";

interface Props {
  readonly row: RowView;
  /** The name of their team; null without one. */
  readonly team: string | null;
  readonly shared: SharedNames | null;
}

/** Who else gave the same ID or address. */
export interface SharedNames {
  readonly kind: "id" | "email";
  readonly names: string;
}

/** From how many right answers in a row on it is told. */
const STREAK = 3;

/** Presence: filled is here, hollow away, dashed not waited for. */
export function PresenceDot({ row }: { readonly row: RowView }) {
  const words = useWords();
  const { isConnected, isAwaited } = row;
  return (
    <span
      aria-hidden
      title={sayPresence(row, words)}
      className={clsx(
        "size-2 shrink-0 rounded-full border",
        isConnected ? "border-ink bg-ink" : isAwaited ? "border-edge" : "border-edge border-dashed opacity-60",
      )}
    />
  );
}

/** What is particular about one person, behind the name. */
export function RowMarks({ row, team, shared }: Props) {
  const { t, format } = useWords();
  const { identity, extraTime, streak, late, isRemoved, isBanned } = row;
  if (isRemoved)
    return (
      <Mark title={t(isBanned ? "host.marks.mayNotReturn" : "host.marks.mayReturn")}>
        {t(isBanned ? "host.marks.banned" : "host.marks.removed")}
      </Mark>
    );
  return (
    <>
      {identity !== null && (
        <Mark title={identity}>
          <span className="truncate">{identity}</span>
        </Mark>
      )}
      {shared !== null && (
        <Mark isStrong isWide title={t("host.marks.sharedAbout", { ...shared })}>
          <span className="truncate">{t("host.marks.shared", { ...shared })}</span>
        </Mark>
      )}
      {team !== null && <Mark title={t("host.marks.team", { team })}>{team}</Mark>}
      {extraTime > 0 && (
        <Mark title={t("host.marks.extraTime", { percent: extraTime })}>
          <Clock aria-hidden size={12} />
          {`+${t("host.percent", { percent: extraTime })}`}
        </Mark>
      )}
      {streak >= STREAK && (
        <Mark title={t("host.marks.streak", { count: streak })}>
          <Flame aria-hidden size={12} />
          {format.number(streak)}
        </Mark>
      )}
      {late > 0 && (
        <Mark isStrong title={t("host.marks.lateAbout", { count: late })}>
          <Inbox aria-hidden size={12} />
          {t("host.marks.late", { count: late })}
        </Mark>
      )}
    </>
  );
}

function Mark({
  title,
  isStrong = false,
  isWide = false,
  children,
}: {
  readonly title: string;
  readonly isStrong?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={clsx(
        "inline-flex items-center gap-0.5 truncate text-[13px]",
        isWide ? "min-w-12" : "max-w-24 shrink-0",
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
