import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { isVerdict } from "@/components/ui/verdictLook";
import { labelMistake } from "@/components/words/mistakes";
import { readWords } from "@/components/words/readWords";
import type { ReviewTurn } from "@/lib/protocol/review";

interface Props {
  readonly turns: readonly ReviewTurn[];
  /** What was voted before the class talked. */
  readonly first: readonly ReviewTurn[];
}

/** What somebody typed at one node, turn by turn, and what each came to. */
export async function TurnList({ turns, first }: Props) {
  const { t } = await readWords();
  if (turns.length + first.length === 0) return <p className="text-[15px] text-muted">{t("review.turns.none")}</p>;
  return (
    <ol className="flex flex-col gap-1.5 text-[15px]">
      {first.map((turn) => (
        <Turn key={`first ${turn.turn}`} {...turn} isFirst />
      ))}
      {turns.map((turn) => (
        <Turn key={turn.turn} {...turn} />
      ))}
    </ol>
  );
}

async function Turn({
  text,
  verdict,
  misconception,
  points,
  isLate,
  isFirst = false,
}: ReviewTurn & { readonly isFirst?: boolean }) {
  const words = await readWords();
  const { t } = words;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <code dir="ltr" className="min-w-24 break-all">
        {text}
      </code>
      {isVerdict(verdict) && <VerdictBadge verdict={verdict} size="small" />}
      {misconception !== null && <span className="text-muted">{labelMistake(misconception, words)}</span>}
      {isFirst && <span className="text-muted">{t("review.turns.first")}</span>}
      {isLate ? (
        <span className="text-muted">{t("review.turns.late")}</span>
      ) : (
        points > 0 && <span className="text-muted">{t("review.points", { points })}</span>
      )}
    </li>
  );
}
