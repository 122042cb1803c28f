import type { ReactNode } from "react";
import { labelMistake } from "@/components/words/mistakes";
import { sayNode } from "@/components/words/nodeNames";
import { readWords } from "@/components/words/readWords";
import { plain } from "@/components/words/sentence";
import type { Words } from "@/components/words/words";
import type { HostReviewExercise } from "@/lib/protocol/review";
import { LOW } from "./LowMark";

/** As many nodes as fit into the start of the next lecture. */
const MOST = 8;

/** The nodes that fewer than 60 % got right, the worst first, each with its commonest mistake. */
export async function GoOver({ exercises }: { readonly exercises: readonly HostReviewExercise[] }) {
  const words = await readWords();
  const { t } = words;
  const low = exercises.flatMap((exercise) => lowNodes(exercise, words)).sort((a, b) => a.share - b.share);
  if (low.length === 0)
    return (
      <p className="-mt-3 text-[15px] text-muted">
        {t(exercises.some(isAnswered) ? "review.goOver.none" : "review.goOver.unanswered")}
      </p>
    );
  return (
    <>
      <p className="-mt-3 text-[15px] text-muted">{t("review.goOver.about")}</p>
      <ol className="divide-y divide-line border-line border-y text-[15px]">
        {low.slice(0, MOST).map(({ key, name, share, right, answered, exercise, mistake }) => (
          <li key={key} className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-4 py-2.5">
            <b className="text-end font-mono text-wrong">{t("review.percent", { percent: Math.round(share * 100) })}</b>
            <span>
              {mistake === null
                ? t.rich("review.goOver.node", { node: name, exercise, right, answered, b, muted })
                : t.rich("review.goOver.nodeMistake", {
                    ...{ node: name, exercise, right, answered, b, muted },
                    ...{ count: mistake.count, mistake: mistake.words },
                  })}
            </span>
          </li>
        ))}
      </ol>
      {low.length > MOST && (
        <p className="text-[15px] text-muted">{t("review.goOver.more", { count: low.length - MOST })}</p>
      )}
    </>
  );
}

function isAnswered({ tallies }: HostReviewExercise): boolean {
  return Object.values(tallies).some(({ correct, carried, wrong }) => correct + carried + wrong > 0);
}

function b(text: ReactNode) {
  return <b className="font-mono">{text}</b>;
}

function muted(text: ReactNode) {
  return <span className="text-muted">{text}</span>;
}

function lowNodes({ index, at, step, title, asked, graph, tallies, mistakes }: HostReviewExercise, words: Words) {
  return asked.flatMap((id) => {
    const { correct, carried, wrong } = tallies[id] ?? { correct: 0, carried: 0, wrong: 0 };
    const answered = correct + carried + wrong;
    const right = correct + carried;
    if (answered === 0 || right / answered >= LOW) return [];
    // The list is the commonest first.
    const named = mistakes.find((mistake) => mistake.node === id);
    const mistake = named ? { count: named.count, words: labelMistake(named.misconception, words) } : null;
    const exercise = `${at} ${words.t("ui.exercise", { title, step: step ?? 0 })}`;
    return [
      {
        key: `${index} ${id}`,
        name: plain(sayNode(graph, id, words)),
        share: right / answered,
        right,
        answered,
        exercise,
        mistake,
      },
    ];
  });
}
