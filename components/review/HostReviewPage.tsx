import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { countOf } from "@/components/words/counting";
import type { HostReview, HostReviewExercise } from "@/lib/protocol/review";
import { ExportMenu } from "./ExportMenu";
import { GoOver } from "./GoOver";
import { MistakeCounts } from "./MistakeCounts";
import { NodeTable } from "./NodeTable";
import { PeopleTable } from "./PeopleTable";
import { ReviewGraph } from "./ReviewGraph";
import { ReviewHead } from "./ReviewHead";
import { Timeline } from "./Timeline";
import { WorkedSteps } from "./WorkedSteps";

/** What the host keeps of a session: how it went, the class on each graph, the mistakes, the way to everybody's sheet. */
export function HostReviewPage({ review }: { readonly review: HostReview }) {
  const { exercises, participants, code, timeline } = review;
  const people = participants.filter((participant) => !participant.isRemoved).length;
  return (
    <ReviewHead
      review={review}
      summary={`${countOf(people, "person", "people")}, ${countOf(exercises.length, "exercise")} played`}
      actions={
        <>
          <ExportMenu code={code} />
          <ButtonLink href="/library" className="max-sm:hidden">
            Library
          </ButtonLink>
          <ButtonLink href={`/host/${code}`}>Console</ButtonLink>
        </>
      }
    >
      {exercises.length === 0 && <p className="text-muted">No round was opened: there is nothing to review yet.</p>}
      {exercises.length > 0 && (
        <Part title="To go over again">
          <GoOver exercises={exercises} />
        </Part>
      )}
      {timeline && (
        <Part title="How it went" about="When answers came in, from the opening of the first round.">
          <Timeline timeline={timeline} exercises={exercises} />
        </Part>
      )}
      {exercises.map((exercise) => (
        <ExerciseReview key={exercise.index} exercise={exercise} />
      ))}
      {participants.length > 0 && (
        <Part title="Student by student" about="Open a name to see the sheet: what was typed, turn by turn.">
          <PeopleTable review={review} />
        </Part>
      )}
    </ReviewHead>
  );
}

function Part(props: { readonly title: string; readonly about?: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-2xl">{props.title}</h2>
        {props.about !== undefined && <p className="mt-1 text-[15px] text-muted">{props.about}</p>}
      </div>
      {props.children}
    </section>
  );
}

function ExerciseReview({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { index, title, tallies, rules } = exercise;
  return (
    <section className="flex flex-col gap-5">
      <div>
        <h2 className="text-2xl">
          <span className="font-mono font-normal text-muted">{index + 1}</span> {title}
        </h2>
        {rules.drawsNumbers && (
          <p className="mt-1 text-[15px] text-muted">
            Everybody had numbers of their own: these are the board’s, each sheet below has the student’s.
          </p>
        )}
      </div>
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
