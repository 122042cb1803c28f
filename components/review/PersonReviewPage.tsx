import { ButtonLink } from "@/components/ui/ButtonLink";
import { countOf } from "@/components/words/counting";
import type { PersonReview } from "@/lib/protocol/review";
import { KeptLink } from "./KeptLink";
import { OwnExercise } from "./OwnExercise";
import { ReviewHead } from "./ReviewHead";

/** One student's sheet as the host reads it: every turn, and the steps worked out in that student's own numbers. */
export function PersonReviewPage({ review }: { readonly review: PersonReview }) {
  const { exercises, id, name, score, rank, of, code, isRemoved } = review;
  const place = isRemoved ? ", removed from the session" : `, rank ${rank} of ${of}`;
  return (
    <ReviewHead
      review={review}
      summary={`${name}: ${countOf(score, "point")}${place}`}
      actions={<ButtonLink href={`/review/${code}`}>The whole class</ButtonLink>}
    >
      {exercises.length === 0 && <p className="text-muted">No round was opened: there is nothing to review yet.</p>}
      {exercises.map((exercise) => (
        <OwnExercise key={exercise.index} exercise={exercise} />
      ))}
      <KeptLink code={code} person={id} label="All that is kept of this student" />
    </ReviewHead>
  );
}
