import { Button } from "@/components/ui/Button";
import { labelMistake } from "@/components/words/mistakes";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { useWords } from "@/components/words/useWords";
import type { Graph } from "@/lib/engine/graph";
import type { HostView } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";

interface Props {
  readonly view: HostView;
  readonly graph: Graph;
  readonly onShow: (areShown: boolean) => void;
}

/** The named mistakes as they stand, node by node. */
export function MistakesPanel({ view, graph, onShow }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { mistakes, areMistakesShown, stage } = view;
  const { type } = stage.room.phase;
  return (
    <RailSection
      title={t(type === "round" || type === "practice" ? "host.mistakes.titleNow" : "host.mistakes.title")}
      action={
        // In a vote they would tell what is wrong.
        type === "round" &&
        !stage.answered && (
          <Button size="small" aria-pressed={areMistakesShown} title="(M)" onClick={() => onShow(!areMistakesShown)}>
            {t(areMistakesShown ? "host.mistakes.hide" : "host.mistakes.show")}
          </Button>
        )
      }
    >
      {mistakes.length === 0 ? (
        <p className="text-[15px] text-muted">
          {t(type === "lobby" || type === "ready" ? "host.mistakes.soon" : "host.mistakes.none")}
        </p>
      ) : (
        <ul className="flex flex-col gap-1.5 text-[15px]">
          {mistakes.map(({ node: id, misconception, count }) => {
            const isKnown = graph.nodes.some((candidate) => candidate.id === id);
            const node = isKnown ? sayNode(graph, id, words) : t("host.mistakes.aNode");
            return (
              <li key={`${id} ${misconception}`} className="flex items-baseline gap-3">
                <b className="min-w-6 text-end font-mono text-wrong">{format.number(count)}</b>
                <span>
                  {labelMistake(misconception, words)}
                  <span className="text-muted">
                    {" "}
                    · <Said sentence={t("host.mistakes.at", { node })} />
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </RailSection>
  );
}
