import { groupCode } from "@/components/words/counting";
import { useWords } from "@/components/words/useWords";
import type { PhaseView, RoomView } from "@/lib/protocol/views";
import { useJoinAddress } from "./useJoinAddress";

/** Where a vote stands, behind the exercise's number. */
function momentOf(phase: PhaseView) {
  if (phase.type === "discuss") return "discuss";
  if (phase.type !== "round" || phase.ballot === null) return "exercise";
  return phase.ballot === 1 ? "firstVote" : "secondVote";
}

/** The exercise, and in its corner how to join, all session long. */
export function StageHeader({ room }: { readonly room: RoomView }) {
  const { t } = useWords();
  const { at, step, count, title, rules } = room.exercise;
  const address = useJoinAddress();
  return (
    <header className="flex shrink-0 items-end justify-between gap-8">
      <div className="min-w-0">
        <p className="text-[1.125rem] text-muted leading-tight">
          {t(`stage.header.${momentOf(room.phase)}`, { at, count, step: step ?? 0 })}
          {rules.drawsNumbers && <span> · {t("stage.header.ownNumbers")}</span>}
        </p>
        <h1 className="mt-1 truncate text-[2.125rem]">{title}</h1>
      </div>
      <div className="shrink-0 text-end">
        <p className="text-[1.125rem] text-muted leading-tight">
          {address.origin === null
            ? t("stage.join.withCodeInCorner")
            : t("stage.join.inCorner", { host: address.host })}
        </p>
        <p
          dir="ltr"
          className="mt-1 font-mono font-semibold rtl:text-start text-[2.5rem] leading-[1.05] tracking-[-0.01em]"
        >
          {groupCode(room.code)}
        </p>
      </div>
    </header>
  );
}
