import { countOf } from "@/components/words/counting";
import type { StudentReview } from "@/lib/protocol/review";
import { KeptLink } from "./KeptLink";
import { OwnExercise } from "./OwnExercise";
import { ReviewHead } from "./ReviewHead";

/** A student's own sheet, with every step worked out. */
export function StudentReviewPage({ review }: { readonly review: StudentReview }) {
  const { exercises, name, score, rank, of, code } = review;
  const place = rank === null ? "" : `, rank ${rank} of ${of}`;
  return (
    <ReviewHead review={review} summary={`${name}: ${countOf(score, "point")}${place}`}>
      {exercises.length === 0 && (
        <p className="text-muted">Nothing was revealed yet. Your sheet appears here after the reveal.</p>
      )}
      {exercises.map((exercise) => (
        <OwnExercise key={exercise.index} exercise={exercise} />
      ))}
      <KeptLink code={code} person="me" label="All that is kept of you" />
    </ReviewHead>
  );
}
