import { ButtonLink } from "@/components/ui/ButtonLink";
import { countOf } from "@/components/words/counting";
import type { HostReview, HostReviewExercise } from "@/lib/protocol/review";
import { MistakeCounts } from "./MistakeCounts";
import { NodeTable } from "./NodeTable";
import { PeopleTable } from "./PeopleTable";
import { ReviewGraph } from "./ReviewGraph";
import { ReviewHead } from "./ReviewHead";
import { WorkedSteps } from "./WorkedSteps";

/** What the host keeps of a session: the class on each graph, the mistakes, everybody's sheet. */
export function HostReviewPage({ review }: { readonly review: HostReview }) {
  const { exercises, participants, code } = review;
  const people = participants.filter((participant) => !participant.isRemoved).length;
  return (
    <ReviewHead
      review={review}
      summary={`${countOf(people, "person", "people")}, ${countOf(exercises.length, "exercise")} played`}
      actions={
        <>
          <ButtonLink href="/library">Library</ButtonLink>
          <ButtonLink href={`/host/${code}`}>Console</ButtonLink>
        </>
      }
    >
      {exercises.length === 0 && <p className="text-muted">No round was opened: there is nothing to review yet.</p>}
      {exercises.map((exercise) => (
        <ExerciseReview key={exercise.index} exercise={exercise} />
      ))}
      {participants.length > 0 && (
        <section className="flex flex-col gap-4">
          <div>
            <h2 className="text-2xl">Student by student</h2>
            <p className="mt-1 text-[15px] text-muted">Open a name to see the sheet: what was typed, turn by turn.</p>
          </div>
          <PeopleTable review={review} />
        </section>
      )}
    </ReviewHead>
  );
}

function ExerciseReview({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { index, title, tallies } = exercise;
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">
        <span className="font-mono font-normal text-muted">{index + 1}</span> {title}
      </h2>
      <ReviewGraph exercise={exercise} tallies={tallies} />
      <h3 className="mt-3 text-lg">Node by node</h3>
      <NodeTable exercise={exercise} />
      <h3 className="mt-3 text-lg">Mistakes that stood at the end</h3>
      <MistakeCounts exercise={exercise} />
      <h3 className="mt-3 text-lg">Worked solution</h3>
      <WorkedSteps exercise={exercise} />
    </section>
  );
}
