import { Button } from "@/components/ui/Button";
import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode } from "@/lib/engine/graph";

interface Props {
  readonly node: GraphNode;
  readonly evaluation: Evaluation;
  readonly onBack: () => void;
}

/** A node that was tapped but is not asked for: its value in full, and the way back. */
export function NotAsked({ node, evaluation, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="flex shrink-0 flex-col gap-3 border-line border-t px-4 pt-4 pb-[max(16px,env(safe-area-inset-bottom))] lg:w-[420px] lg:border-t-0 lg:border-s lg:px-6 lg:pt-5">
      <p dir="ltr" className="font-mono text-[17px] rtl:text-end">
        {plain(sayNode(evaluation.graph, node.id, words))} ={" "}
        <span className="text-forward">{evaluation.data.get(node.id) ?? t("play.notAsked.noValue")}</span>
      </p>
      <p className="text-[15px] text-muted">{t("play.notAsked.about")}</p>
      <Button size="large" onClick={onBack}>
        {t("play.notAsked.back")}
      </Button>
    </section>
  );
}
