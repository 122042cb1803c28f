import clsx from "clsx";
import Link from "next/link";
import { sayPoints } from "@/components/words/counting";
import type { HostReview, HostReviewExercise, ReviewParticipant } from "@/lib/protocol/review";
import { LOW, LowMark } from "./LowMark";
import { TallyBar } from "./TallyBar";

const none = { correct: 0, carried: 0, wrong: 0 };

/** Everybody by rank: how many of the asked nodes stand right, and the way to each sheet. */
export function PeopleTable({ review }: { readonly review: HostReview }) {
  const { code, participants, exercises } = review;
  const asked = exercises.reduce((sum, exercise) => sum + exercise.asked.length, 0);
  return (
    <table className="w-full border-line border-y text-left text-[15px]">
      <caption className="sr-only">Everybody by rank, with the nodes that stand right</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          <th scope="col" className="w-9 py-2 text-right font-medium">
            <span aria-hidden>#</span>
            <span className="sr-only">Rank</span>
          </th>
          <th scope="col" className="py-2 pl-4 font-medium">
            Name
          </th>
          <th scope="col" className="py-2 pl-3 text-right font-medium">
            Right
          </th>
          <th scope="col" className="w-2/5 py-2 pl-6 font-medium max-sm:hidden">
            <span className="sr-only">As a bar</span>
          </th>
          <th scope="col" className="py-2 pl-3 text-right font-medium sm:pl-6">
            Points
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t">
        {participants.map((participant) => (
          <Person key={participant.id} code={code} participant={participant} exercises={exercises} asked={asked} />
        ))}
      </tbody>
    </table>
  );
}

interface PersonProps {
  readonly code: string;
  readonly participant: ReviewParticipant;
  readonly exercises: readonly HostReviewExercise[];
  readonly asked: number;
}

function Person({ code, participant, exercises, asked }: PersonProps) {
  const { id, name, rank, score, isRemoved, results } = participant;
  const right = exercises.reduce((sum, { index }) => {
    const { correct, carried } = results[index] ?? none;
    return sum + correct + carried;
  }, 0);
  const isLow = !isRemoved && asked > 0 && right / asked < LOW;
  return (
    <tr className="align-middle">
      <td className="py-1 text-right font-mono text-muted">{rank ?? "–"}</td>
      <th scope="row" className="max-w-0 py-1 pl-4 font-normal max-sm:w-full sm:w-2/5">
        <Link
          href={`/review/${code}/${id}`}
          prefetch={false}
          className="flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-ink touch:min-h-11"
        >
          <span className={clsx("truncate", isRemoved && "text-muted line-through")}>{name}</span>
          {isRemoved && <span className="shrink-0 pl-2 text-muted">removed</span>}
        </Link>
      </th>
      <td className="whitespace-nowrap py-1 pl-3 text-right font-mono">
        <span className={clsx(isLow && "text-wrong")}>
          {right}
          <span className="text-muted">/{asked}</span>
        </span>
        {isLow && <span className="sr-only"> under 60 %</span>}
      </td>
      <td className="py-1 pl-6 max-sm:hidden">
        <span className="flex items-center gap-3">
          <span className="flex flex-1 gap-1">
            {exercises.map(({ index, title, asked: nodes }) => (
              // A bar an exercise, as wide as it has questions.
              <span key={index} title={title} className="flex min-w-2" style={{ flex: nodes.length }}>
                <TallyBar tally={results[index] ?? none} of={nodes.length} className="w-full" />
              </span>
            ))}
          </span>
          <span className="w-24 shrink-0">{isLow && <LowMark words="under 60 %" />}</span>
        </span>
      </td>
      <td className="py-1 pl-3 text-right font-mono sm:pl-6">{sayPoints(score)}</td>
    </tr>
  );
}
