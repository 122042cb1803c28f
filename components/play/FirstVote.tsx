import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { Said } from "@/components/words/Said";
import { formula } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { AnswerView } from "@/lib/protocol/views";

/** What one thought before the discussion, below what one thinks since. */
export function FirstVote({ answer }: { readonly answer: AnswerView | null }) {
  const { t } = useWords();
  return (
    <p className="flex items-center justify-between gap-3 pt-0.5 text-[13px] text-muted">
      <span className="min-w-0 truncate">
        {answer ? (
          <Said sentence={t("play.sheet.firstVote", { answer: formula(answer.text) })} />
        ) : (
          t("play.sheet.noFirstVote")
        )}
      </span>
      {answer?.judgement && <VerdictBadge verdict={answer.judgement.verdict} size="small" isIconOnly />}
    </p>
  );
}
