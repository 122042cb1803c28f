import { ButtonLink } from "@/components/ui/ButtonLink";
import { readWords } from "@/components/words/readWords";
import type { PersonReview } from "@/lib/protocol/review";
import { KeptLink } from "./KeptLink";
import { OwnExercise } from "./OwnExercise";
import { ReviewHead } from "./ReviewHead";

/** One student's sheet as the host reads it: every turn, and the steps worked out in that student's own numbers. */
export async function PersonReviewPage({ review }: { readonly review: PersonReview }) {
  const { t } = await readWords();
  const { exercises, id, name, identity, score, rank, of, code, isRemoved } = review;
  const own = { name: identity === null ? name : t("review.summary.identified", { name, identity }), points: score };
  const summary = isRemoved
    ? t("review.summary.removed", own)
    : rank === null
      ? t("review.summary.unranked", own)
      : t("review.summary.ranked", { ...own, rank, of });
  return (
    <ReviewHead
      review={review}
      summary={summary}
      actions={<ButtonLink href={`/review/${code}`}>{t("review.wholeClass")}</ButtonLink>}
    >
      {exercises.length === 0 && <p className="text-muted">{t("review.empty")}</p>}
      {exercises.map((exercise) => (
        <OwnExercise key={exercise.index} exercise={exercise} />
      ))}
      <KeptLink code={code} person={id} />
    </ReviewHead>
  );
}
