import clsx from "clsx";
import Link from "next/link";
import { readWords } from "@/components/words/readWords";
import type { Words } from "@/components/words/words";
import type { HostReview, HostReviewExercise, ReviewParticipant } from "@/lib/protocol/review";
import { LOW, LowMark } from "./LowMark";
import { TallyBar } from "./TallyBar";

const none = { correct: 0, carried: 0, wrong: 0 };

/** Everybody by rank: how many of the asked nodes stand right, and the way to each sheet. */
export async function PeopleTable({ review }: { readonly review: HostReview }) {
  const words = await readWords();
  const { t } = words;
  const { code, participants, exercises } = review;
  const asked = exercises.reduce((sum, exercise) => sum + exercise.asked.length, 0);
  return (
    <table className="w-full border-line border-y text-start text-[15px]">
      <caption className="sr-only">{t("review.table.people")}</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          <th scope="col" className="w-9 py-2 text-end font-medium">
            <span aria-hidden>{"#"}</span>
            <span className="sr-only">{t("review.table.rank")}</span>
          </th>
          <th scope="col" className="py-2 ps-4 font-medium">
            {t("review.table.name")}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {t("review.table.right")}
          </th>
          <th scope="col" className="w-2/5 py-2 ps-6 font-medium max-sm:hidden">
            <span className="sr-only">{t("review.table.bar")}</span>
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium sm:ps-6">
            {t("review.table.points")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-t">
        {participants.map((participant) => (
          <Person
            key={participant.id}
            code={code}
            participant={participant}
            exercises={exercises}
            asked={asked}
            words={words}
          />
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
  readonly words: Words;
}

function Person({ code, participant, exercises, asked, words }: PersonProps) {
  const { t, format } = words;
  const { id, name, rank, score, isRemoved, results } = participant;
  const right = exercises.reduce((sum, { index }) => {
    const { correct, carried } = results[index] ?? none;
    return sum + correct + carried;
  }, 0);
  const isLow = !isRemoved && asked > 0 && right / asked < LOW;
  return (
    <tr className="align-middle">
      <td className="py-1 text-end font-mono text-muted">{rank === null ? "–" : format.number(rank)}</td>
      <th scope="row" className="max-w-0 py-1 ps-4 font-normal max-sm:w-full sm:w-2/5">
        <Link
          href={`/review/${code}/${id}`}
          prefetch={false}
          className="flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-ink touch:min-h-11"
        >
          <span className={clsx("truncate", isRemoved && "text-muted line-through")}>{name}</span>
          {isRemoved && <span className="shrink-0 ps-2 text-muted">{t("review.table.removed")}</span>}
        </Link>
      </th>
      <td className="whitespace-nowrap py-1 ps-3 text-end font-mono">
        <span className={clsx(isLow && "text-wrong")}>
          {format.number(right)}
          <span className="text-muted">{`/${format.number(asked)}`}</span>
        </span>
        {isLow && <span className="sr-only"> {t("review.table.low")}</span>}
      </td>
      <td className="py-1 ps-6 max-sm:hidden">
        <span className="flex items-center gap-3">
          <span className="flex flex-1 gap-1">
            {exercises.map(({ index, title, asked: nodes }) => (
              // A bar an exercise, as wide as it has questions.
              <span key={index} title={title} className="flex min-w-2" style={{ flex: nodes.length }}>
                <TallyBar tally={results[index] ?? none} of={nodes.length} className="w-full" />
              </span>
            ))}
          </span>
          <span className="w-24 shrink-0">{isLow && <LowMark words={t("review.table.low")} />}</span>
        </span>
      </td>
      <td className="py-1 ps-3 text-end font-mono sm:ps-6">{format.number(score)}</td>
    </tr>
  );
}
