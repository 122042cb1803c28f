import { nameNode } from "@/lib/engine/problems";
import type { BoardView, HostView, NodeTally } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
}

/** A vote as the host alone sees it while it goes on; the first ballot beside the second when both are in. */
export function VotePanel({ view, board }: Props) {
  const { answered, firstTallies, counts } = view.stage;
  if (!answered && !firstTallies) return null;
  const nodes = board.asked.flatMap((id) => board.graph.nodes.find((node) => node.id === id) ?? []);
  return (
    <RailSection title={firstTallies ? "The vote, before and after" : "The vote"}>
      <table className="w-full border-separate border-spacing-y-1 text-[15px]">
        <thead className="text-left text-[13px] text-muted">
          <tr>
            <th scope="col" className="font-medium">
              Node
            </th>
            {firstTallies && (
              <th scope="col" className="text-right font-medium">
                First
              </th>
            )}
            <th scope="col" className="text-right font-medium">
              {firstTallies ? "Second" : "Right"}
            </th>
            {answered && (
              <th scope="col" className="text-right font-medium">
                Voted
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row" className="text-left font-mono font-normal">
                {nameNode(node)}
              </th>
              {firstTallies && <td className="text-right font-mono text-muted">{sayShare(firstTallies[node.id])}</td>}
              <td className="text-right font-mono">{sayShare(view.tallies[node.id])}</td>
              {answered && (
                <td className="text-right font-mono text-muted">
                  {answered[node.id] ?? 0}/{counts.awaited}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {answered && (
        <p className="mt-2 text-[13px] text-muted">
          Only you see what is right. The stage counts who has voted, until the second vote is closed.
        </p>
      )}
    </RailSection>
  );
}

function sayShare(tally: NodeTally | undefined): string {
  const { correct, carried, wrong } = tally ?? { correct: 0, carried: 0, wrong: 0 };
  const all = correct + carried + wrong;
  return all === 0 ? "–" : `${Math.round((100 * (correct + carried)) / all)} %`;
}
