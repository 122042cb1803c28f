import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { isVerdict } from "@/components/ui/verdictLook";
import { labelMistake } from "@/components/words/mistakes";
import { readWords } from "@/components/words/readWords";
import type { ReviewTurn } from "@/lib/protocol/review";

/** What somebody typed at one node, turn by turn, and what each came to. */
export async function TurnList({ turns }: { readonly turns: readonly ReviewTurn[] }) {
  const words = await readWords();
  const { t } = words;
  if (turns.length === 0) return <p className="text-[15px] text-muted">{t("review.turns.none")}</p>;
  return (
    <ol className="flex flex-col gap-1.5 text-[15px]">
      {turns.map(({ turn, text, verdict, misconception, points, isLate }) => (
        <li key={turn} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <code dir="ltr" className="min-w-24 break-all">
            {text}
          </code>
          {isVerdict(verdict) && <VerdictBadge verdict={verdict} size="small" />}
          {misconception !== null && <span className="text-muted">{labelMistake(misconception, words)}</span>}
          {isLate ? (
            <span className="text-muted">{t("review.turns.late")}</span>
          ) : (
            points > 0 && <span className="text-muted">{t("review.points", { points })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
