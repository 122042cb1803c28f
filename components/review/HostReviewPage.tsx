import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { readWords } from "@/components/words/readWords";
import type { HostReview, HostReviewExercise } from "@/lib/protocol/review";
import { answersIn } from "./answersIn";
import { ExportMenu } from "./ExportMenu";
import { GoOver } from "./GoOver";
import { MistakeCounts } from "./MistakeCounts";
import { NodeTable } from "./NodeTable";
import { PeopleTable } from "./PeopleTable";
import { ReviewGraph } from "./ReviewGraph";
import { ReviewHead } from "./ReviewHead";
import { Timeline } from "./Timeline";
import { TrainingPath } from "./TrainingPath";
import { WorkedSteps } from "./WorkedSteps";

/** What the host keeps of a session: how it went, the class on each graph, the mistakes, the way to everybody's sheet. */
export async function HostReviewPage({ review }: { readonly review: HostReview }) {
  const { t } = await readWords();
  const { exercises, participants, code, timeline } = review;
  const people = participants.filter((participant) => !participant.isRemoved).length;
  return (
    <ReviewHead
      review={review}
      summary={t("review.summary.class", { people, exercises: new Set(exercises.map(({ at }) => at)).size })}
      actions={
        <>
          <ExportMenu code={code} />
          <ButtonLink href="/library" className="max-sm:hidden">
            {t("review.library")}
          </ButtonLink>
          <ButtonLink href={`/host/${code}`}>{t("review.console")}</ButtonLink>
        </>
      }
    >
      {exercises.length === 0 && <p className="text-muted">{t("review.empty")}</p>}
      {exercises.length > 0 && (
        <Part title={t("review.parts.goOver")}>
          <GoOver exercises={exercises} />
        </Part>
      )}
      {timeline?.bars.some((bar) => answersIn(bar) > 0) && (
        <Part title={t("review.parts.timeline")} about={t("review.parts.timelineAbout")}>
          <Timeline timeline={timeline} exercises={exercises} />
        </Part>
      )}
      {review.trainings.map((training) => (
        <TrainingPath key={training.index} training={training} />
      ))}
      {exercises.map((exercise) => (
        <ExerciseReview key={exercise.index} exercise={exercise} />
      ))}
      {participants.length > 0 && (
        <Part title={t("review.parts.people")} about={t("review.parts.peopleAbout")}>
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

async function ExerciseReview({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { t, format } = await readWords();
  const { at, step, title, tallies, firstTallies, rules } = exercise;
  return (
    <section className="flex flex-col gap-5">
      <div>
        <h2 className="text-2xl">
          <span className="font-mono font-normal text-muted">{format.number(at)}</span>{" "}
          {t("ui.exercise", { title, step: step ?? 0 })}
        </h2>
        {rules.drawsNumbers && <p className="mt-1 text-[15px] text-muted">{t("review.ownNumbers.class")}</p>}
      </div>
      <ReviewGraph exercise={exercise} tallies={tallies} firstTallies={firstTallies} />
      <h3 className="mt-3 text-lg">{t("review.parts.nodes")}</h3>
      <NodeTable exercise={exercise} />
      <h3 className="mt-3 text-lg">{t("review.parts.mistakes")}</h3>
      <MistakeCounts exercise={exercise} />
      <h3 className="mt-3 text-lg">{t("review.parts.solution")}</h3>
      <WorkedSteps exercise={exercise} />
    </section>
  );
}
