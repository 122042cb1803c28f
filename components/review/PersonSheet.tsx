import { sayPoints } from "@/components/words/counting";
import { nameNode } from "@/lib/engine/problems";
import type { HostReviewExercise, ReviewParticipant } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";
import { TurnList } from "./TurnList";

interface Props {
  readonly participant: ReviewParticipant;
  readonly exercises: readonly HostReviewExercise[];
}

/** One participant: rank, name and score; opened, every turn at every node. */
export function PersonSheet({ participant, exercises }: Props) {
  const { name, score, rank, isRemoved, sheets } = participant;
  return (
    <Disclosure
      summary={
        <>
          <span className="w-7 shrink-0 text-right font-mono text-muted">
            {rank !== null && <span className="sr-only">rank </span>}
            {rank ?? "–"}
          </span>
          <span className="min-w-0 flex-1 truncate">
            {name}
            {isRemoved && <span className="text-muted"> · removed</span>}
          </span>
          <span className="font-mono">
            {sayPoints(score)}
            <span className="sr-only"> points</span>
          </span>
        </>
      }
    >
      <div className="flex flex-col gap-7 sm:pl-10">
        {exercises.map((exercise) => (
          <ExerciseSheet key={exercise.index} exercise={exercise} sheet={sheets[exercise.index] ?? {}} />
        ))}
      </div>
    </Disclosure>
  );
}

interface SheetProps {
  readonly exercise: HostReviewExercise;
  readonly sheet: ReviewParticipant["sheets"][number];
}

function ExerciseSheet({ exercise, sheet }: SheetProps) {
  const { title, asked, graph } = exercise;
  const nodes = asked.flatMap((id) => graph.nodes.find((node) => node.id === id) ?? []);
  const answered = nodes.filter(({ id }) => sheet[id] !== undefined);
  const open = nodes.filter(({ id }) => sheet[id] === undefined);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-[15px]">{title}</h3>
      {answered.length > 0 && (
        <dl className="flex flex-col gap-3">
          {answered.map((node) => (
            <div key={node.id} className="grid gap-x-4 gap-y-1 sm:grid-cols-[96px_1fr]">
              <dt className="break-words font-mono font-semibold text-[15px]">{nameNode(node)}</dt>
              <dd>
                <TurnList turns={sheet[node.id] ?? []} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open.length > 0 && (
        <p className="text-[15px] text-muted">
          {answered.length === 0 ? (
            "Nothing was answered."
          ) : (
            <>
              Not answered: <span className="font-mono">{open.map(nameNode).join(", ")}</span>
            </>
          )}
        </p>
      )}
    </section>
  );
}
