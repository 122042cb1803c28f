import { VerdictBadge } from "@/components/ui/VerdictBadge";
import type { AnswerView } from "@/lib/protocol/views";

/** What one thought before the discussion, below what one thinks since. */
export function FirstVote({ answer }: { readonly answer: AnswerView | null }) {
  return (
    <p className="flex items-center justify-between gap-3 pt-0.5 text-[13px] text-muted">
      <span className="min-w-0 truncate">
        first vote <span className="font-mono">{answer?.text ?? "none"}</span>
      </span>
      {answer?.judgement && <VerdictBadge verdict={answer.judgement.verdict} size="small" isIconOnly />}
    </p>
  );
}
