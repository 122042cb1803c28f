import { Button } from "@/components/ui/Button";
import { labelMistake } from "@/components/words/mistakes";
import type { Graph } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { HostView } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";

interface Props {
  readonly view: HostView;
  readonly graph: Graph;
  readonly onShow: (areShown: boolean) => void;
}

/** The named mistakes as they stand now, node by node. */
export function MistakesPanel({ view, graph, onShow }: Props) {
  const { mistakes, areMistakesShown, stage } = view;
  const { type } = stage.room.phase;
  return (
    <RailSection
      title="Mistakes now"
      action={
        // In a vote they would tell what is wrong.
        type === "round" &&
        !stage.answered && (
          <Button size="small" aria-pressed={areMistakesShown} title="(M)" onClick={() => onShow(!areMistakesShown)}>
            {areMistakesShown ? "Hide on the stage" : "Show on the stage"}
          </Button>
        )
      }
    >
      {mistakes.length === 0 ? (
        <p className="text-[15px] text-muted">
          {type === "lobby" || type === "ready" ? "They appear here by name during the round." : "None has been named."}
        </p>
      ) : (
        <ul className="flex flex-col gap-1.5 text-[15px]">
          {mistakes.map(({ node: id, misconception, count }) => {
            const node = graph.nodes.find((candidate) => candidate.id === id);
            return (
              <li key={`${id} ${misconception}`} className="flex items-baseline gap-3">
                <b className="min-w-6 text-right font-mono text-wrong">{count}</b>
                <span>
                  {labelMistake(misconception)}
                  <span className="text-muted"> · at {node ? nameNode(node) : "a node"}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </RailSection>
  );
}
