import { readWords } from "@/components/words/readWords";
import type { StudentReview } from "@/lib/protocol/review";
import { KeptLink } from "./KeptLink";
import { OwnExercise } from "./OwnExercise";
import { ReviewHead } from "./ReviewHead";

/** A student's own sheet, with every step worked out. */
export async function StudentReviewPage({ review }: { readonly review: StudentReview }) {
  const { t } = await readWords();
  const { exercises, name, score, rank, of, code } = review;
  const summary =
    rank === null
      ? t("review.summary.unranked", { name, points: score })
      : t("review.summary.ranked", { name, points: score, rank, of });
  return (
    <ReviewHead review={review} summary={summary}>
      {exercises.length === 0 && <p className="text-muted">{t("review.notRevealed")}</p>}
      {exercises.map((exercise) => (
        <OwnExercise key={exercise.index} exercise={exercise} />
      ))}
      <KeptLink code={code} person="me" />
    </ReviewHead>
  );
}
