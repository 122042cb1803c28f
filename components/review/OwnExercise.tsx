import { evaluationAt } from "@/components/training/partEvaluation";
import { workedLines } from "@/components/words/chainRule";
import { sayNode } from "@/components/words/nodeNames";
import { readWords } from "@/components/words/readWords";
import { plain } from "@/components/words/sentence";
import { evaluate } from "@/lib/engine/evaluate";
import { formatValue } from "@/lib/notation/printNumber";
import type { ReviewOwnExercise } from "@/lib/protocol/review";
import { ReviewGraph } from "./ReviewGraph";
import { TurnList } from "./TurnList";
import { WorkedInTurn } from "./WorkedInTurn";

/** One exercise as one person had it: the graph, and node by node what was typed and how it comes about. */
export async function OwnExercise({ exercise }: { readonly exercise: ReviewOwnExercise }) {
  const words = await readWords();
  const { t, format } = words;
  const { at, step, title, graph, asked, gradients, sheet, firstSheet, hints, rules } = exercise;
  const evaluation = evaluate(graph);
  return (
    <section className="flex flex-col gap-5">
      <div>
        <h2 className="text-2xl">
          <span className="font-mono font-normal text-muted">{format.number(at)}</span>{" "}
          {t("ui.exercise", { title, step: step ?? 0 })}
        </h2>
        {rules.drawsNumbers && <p className="mt-1 text-[15px] text-muted">{t("review.ownNumbers.person")}</p>}
      </div>
      <ReviewGraph exercise={exercise} sheet={sheet} />
      <ol aria-label={t("review.parts.nodes")} className="flex flex-col border-line border-t">
        {asked.map((id) => {
          const node = plain(sayNode(graph, id, words));
          const opened = hints[id] ?? 0;
          return (
            <li key={id} className="flex flex-col gap-3 border-line border-b py-5">
              <h3 className="flex items-baseline justify-between font-mono text-lg">
                <bdi>{node}</bdi>
                <span className="text-gradient">{gradients[id] === undefined ? "" : formatValue(gradients[id])}</span>
              </h3>
              <TurnList turns={sheet[id] ?? []} first={firstSheet[id] ?? []} />
              {opened > 0 && <p className="text-[15px] text-muted">{t("review.turns.hints", { count: opened })}</p>}
              <WorkedInTurn
                lines={workedLines(evaluationAt(rules, evaluation, id), id)}
                label={t("words.workedStep", { node })}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
