import { ButtonLink } from "@/components/ui/ButtonLink";
import { countOf, sayPoints } from "@/components/words/counting";
import { labelMistake } from "@/components/words/mistakes";
import { evaluate } from "@/lib/engine/evaluate";
import { nameNode } from "@/lib/engine/problems";
import type { HostReview, HostReviewExercise, ReviewParticipant } from "@/lib/protocol/review";
import { NodeTable } from "./NodeTable";
import { ReviewGraph } from "./ReviewGraph";
import { ReviewHead } from "./ReviewHead";
import { TurnList } from "./TurnList";

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
          {!review.isEnded && <ButtonLink href={`/host/${code}`}>Console</ButtonLink>}
        </>
      }
    >
      {exercises.length === 0 && <p className="text-muted">No round was opened: there is nothing to review yet.</p>}
      {exercises.map((exercise) => (
        <ExerciseReview key={exercise.index} exercise={exercise} />
      ))}
      {exercises.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-2xl">Everybody’s sheet</h2>
          {participants.map((participant) => (
            <Sheet key={participant.id} participant={participant} exercises={exercises} />
          ))}
        </section>
      )}
    </ReviewHead>
  );
}

function ExerciseReview({ exercise }: { readonly exercise: HostReviewExercise }) {
  const { index, title, graph, mistakes, tallies } = exercise;
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">
        <span className="font-normal text-muted">{index + 1} · </span>
        {title}
      </h2>
      <ReviewGraph exercise={exercise} tallies={tallies} />
      <NodeTable exercise={exercise} evaluation={evaluate(graph)} />
      <h3 className="text-lg">Mistakes that stood at the end</h3>
      {mistakes.length === 0 ? (
        <p className="text-[15px] text-muted">None was named.</p>
      ) : (
        <ul className="flex flex-col gap-1.5 text-[15px]">
          {mistakes.map(({ node, misconception, count }) => {
            const at = graph.nodes.find((candidate) => candidate.id === node);
            return (
              <li key={`${node} ${misconception}`}>
                <b className="mr-2 font-mono text-wrong">{count}</b>
                {labelMistake(misconception)}
                {at && <span className="text-muted"> · at {nameNode(at)}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface SheetProps {
  readonly participant: ReviewParticipant;
  readonly exercises: readonly HostReviewExercise[];
}

function Sheet({ participant, exercises }: SheetProps) {
  const { name, score, rank, isRemoved, sheets } = participant;
  return (
    <details className="border-line border-b">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-4 text-[15px]">
        <span>
          <span className="mr-3 inline-block w-8 font-mono text-muted">{rank ?? "–"}</span>
          {name}
          {isRemoved && <span className="text-muted"> · removed</span>}
        </span>
        <span className="font-mono">{sayPoints(score)}</span>
      </summary>
      <div className="flex flex-col gap-6 pt-2 pb-6 pl-11">
        {exercises.map(({ index, title, asked, graph }) => (
          <section key={index} className="flex flex-col gap-3">
            <h3 className="text-[15px]">{title}</h3>
            <dl className="grid grid-cols-[minmax(72px,auto)_1fr] gap-x-4 gap-y-2">
              {asked.flatMap((id) => {
                const node = graph.nodes.find((candidate) => candidate.id === id);
                if (!node) return [];
                return (
                  <div key={id} className="col-span-2 grid grid-cols-subgrid items-baseline">
                    <dt className="font-mono text-[15px]">{nameNode(node)}</dt>
                    <dd>
                      <TurnList turns={sheets[index]?.[id] ?? []} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}
