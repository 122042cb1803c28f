import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Words } from "@/components/words/words";
import type { BoardView, HostView, NodeTally } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
}

/** A vote as the host alone sees it while it goes on; the first ballot beside the second when both are in. */
export function VotePanel({ view, board }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { answered, firstTallies, counts } = view.stage;
  if (!answered && !firstTallies) return null;
  return (
    <RailSection title={t(firstTallies ? "host.vote.both" : "host.vote.title")}>
      <table className="w-full border-separate border-spacing-y-1 text-[15px]">
        <thead className="text-start text-[13px] text-muted">
          <tr>
            <th scope="col" className="font-medium">
              {t("host.vote.node")}
            </th>
            {firstTallies && (
              <th scope="col" className="text-end font-medium">
                {t("host.vote.first")}
              </th>
            )}
            <th scope="col" className="text-end font-medium">
              {t(firstTallies ? "host.vote.second" : "host.vote.right")}
            </th>
            {answered && (
              <th scope="col" className="text-end font-medium">
                {t("host.vote.voted")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {board.asked.map((id) => (
            <tr key={id}>
              <th scope="row" className="text-start font-mono font-normal">
                <bdi>{plain(sayNode(board.graph, id, words))}</bdi>
              </th>
              {firstTallies && <td className="text-end font-mono text-muted">{sayShare(firstTallies[id], words)}</td>}
              <td className="text-end font-mono">{sayShare(view.tallies[id], words)}</td>
              {answered && (
                <td className="text-end font-mono text-muted">
                  {`${format.number(answered[id] ?? 0)}/${format.number(counts.awaited)}`}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {answered && <p className="mt-2 text-[13px] text-muted">{t("host.vote.about")}</p>}
    </RailSection>
  );
}

function sayShare(tally: NodeTally | undefined, { t }: Words): string {
  const { correct, carried, wrong } = tally ?? { correct: 0, carried: 0, wrong: 0 };
  const all = correct + carried + wrong;
  return all === 0 ? "–" : t("host.percent", { percent: Math.round((100 * (correct + carried)) / all) });
}
