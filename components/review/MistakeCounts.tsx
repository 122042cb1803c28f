import { labelMistake } from "@/components/words/mistakes";
import { sayNode } from "@/components/words/nodeNames";
import { readWords } from "@/components/words/readWords";
import { Said } from "@/components/words/Said";
import type { Words } from "@/components/words/words";
import type { HostReviewExercise } from "@/lib/protocol/review";
import { Disclosure } from "./Disclosure";
import { type MistakeTotal, mistakeTotals } from "./mistakeTotals";
import { TallyBar } from "./TallyBar";

/** As many are looked at before the next lecture; the others open on demand. */
const MOST = 8;

/** The named mistakes, the commonest first, with how many answers they stand in and at which nodes. */
export async function MistakeCounts({ exercise }: { readonly exercise: HostReviewExercise }) {
  const words = await readWords();
  const { t } = words;
  const totals = mistakeTotals(exercise.mistakes);
  const most = totals[0]?.count ?? 0;
  const rest = totals.slice(MOST);
  if (most === 0) return <p className="text-[15px] text-muted">{t("review.mistakes.none")}</p>;
  return (
    <div className="border-line border-t">
      <MistakeList totals={totals.slice(0, MOST)} most={most} exercise={exercise} words={words} />
      {rest.length > 0 && (
        <Disclosure summary={t("review.mistakes.more", { count: rest.length })}>
          <MistakeList totals={rest} most={most} exercise={exercise} words={words} />
        </Disclosure>
      )}
    </div>
  );
}

interface ListProps {
  readonly totals: readonly MistakeTotal[];
  readonly most: number;
  readonly exercise: HostReviewExercise;
  readonly words: Words;
}

function MistakeList({ totals, most, exercise, words }: ListProps) {
  const { t, format } = words;
  // No line ends between a node and its count.
  const sayPlace = ({ node, count }: MistakeTotal["nodes"][number], isAlone: boolean) =>
    `${sayNode(exercise.graph, node, words)}${isAlone ? "" : `\u00a0(${format.number(count)})`}`;
  return (
    <ol className="divide-y divide-line border-line border-b text-[15px]">
      {totals.map(({ misconception, count, nodes }) => (
        <li
          key={misconception}
          className="grid grid-cols-[2.5rem_1fr] items-baseline gap-x-4 py-2.5 sm:grid-cols-[2.5rem_8rem_1fr]"
        >
          <b className="text-end font-mono text-wrong">{format.number(count)}</b>
          <TallyBar tally={{ correct: 0, carried: 0, wrong: count }} of={most} className="self-center max-sm:hidden" />
          <span>
            {labelMistake(misconception, words)}
            <span className="text-muted">
              {" "}
              ·{" "}
              <Said
                sentence={t("review.mistakes.at", {
                  nodes: format.list(
                    nodes.map((place) => sayPlace(place, nodes.length === 1)),
                    { type: "unit", style: "short" },
                  ),
                })}
              />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
