import type { ReactNode } from "react";
import { Leaderboard } from "@/components/stage/Leaderboard";
import { DescentCurve } from "@/components/training/DescentCurve";
import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { useWords } from "@/components/words/useWords";
import { placesOf, shortNameOf } from "@/lib/engine/network";
import { formatValue } from "@/lib/notation/printNumber";
import type { LastStep } from "@/lib/protocol/views";
import type { PlayViews } from "./PlayRoom";
import { answerAt } from "./sheet";

/** Between the rounds of a training: what the last step did with the own parameters, and how far the class is. */
export function TrainingScreen({ views }: { readonly views: PlayViews }) {
  const { t } = useWords();
  const { room, seat } = views;
  const { training, exercise } = room;
  if (training === null || exercise.rules.training === null) return null;
  const { losses, trueLosses, step } = training;
  return (
    <main className="mx-auto flex w-full max-w-xl flex-1 flex-col gap-6 overflow-y-auto px-5 py-6">
      <div>
        <h2 className="text-[28px]">{t(step === 0 ? "training.play.first" : "training.play.taken", { step })}</h2>
        <p className="mt-1 text-[17px] text-muted">
          {step === 0
            ? t("training.play.about", { count: exercise.rules.training.parameters.length })
            : t("training.play.fell", {
                before: formatValue(losses.at(-2) ?? 0),
                after: formatValue(losses.at(-1) ?? 0),
              })}
        </p>
      </div>
      {seat.last !== null && <OwnMoves views={views} own={seat.last} />}
      {step > 0 && <DescentCurve losses={losses} trueLosses={trueLosses} />}
      {room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
    </main>
  );
}

interface MovesProps {
  readonly views: PlayViews;
  readonly own: LastStep;
}

/** The own parameters, one below the other: the own answer, the class's, the truth, and where it moved. */
function OwnMoves({ views, own }: MovesProps) {
  const { t } = useWords();
  const { training } = views.room.exercise.rules;
  const places = training ? placesOf(training.shape) : [];
  return (
    <ul aria-label={t("training.play.yours")} className="divide-y divide-line border-line border-y text-[15px]">
      {own.asked.map((node) => {
        const [moved, place] = [own.moved[node], places[Number(node.slice(1))]];
        if (!moved || !place || !training) return null;
        const answer = answerAt({ ...views.seat, answers: own.answers }, node);
        return (
          <li key={node} className="flex flex-col gap-1.5 py-3">
            <span className="flex items-baseline justify-between gap-3 font-mono">
              <b>{shortNameOf(place, training.shape)}</b>
              <span className="text-forward">{`${formatValue(moved.before)} → ${formatValue(moved.after)}`}</span>
            </span>
            <dl className="grid grid-cols-3 gap-3 text-[13px] text-muted">
              <Pair term={t("training.play.you")} text={answer?.value == null ? "–" : formatValue(answer.value)}>
                {answer?.judgement && <VerdictBadge verdict={answer.judgement.verdict} size="small" isIconOnly />}
              </Pair>
              <Pair term={t("training.play.class")} text={moved.answer === null ? "–" : formatValue(moved.answer)} />
              <Pair term={t("training.play.truth")} text={formatValue(moved.truth)} />
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function Pair(props: { readonly term: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd className="flex items-center gap-1.5 font-mono text-[15px] text-gradient">
        {props.text}
        {props.children}
      </dd>
    </div>
  );
}
