import clsx from "clsx";
import { useMemo } from "react";
import { VerdictBadge } from "@/components/ui/VerdictBadge";
import type { Verdict } from "@/components/ui/verdictLook";
import { useWords } from "@/components/words/useWords";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { AskToggle } from "./AskToggle";
import { type Card, cardsOf, type GradientView, type HeatOfNode } from "./cards";
import { GradientText } from "./GradientText";
import { formulaOf } from "./nodeText";
import { spokenHeat } from "./spoken";

const nothing: ReadonlySet<NodeId> = new Set();
const noHeat: ReadonlyMap<NodeId, HeatOfNode> = new Map();
const noVerdicts: ReadonlyMap<NodeId, Verdict> = new Map();

interface Props {
  readonly graph: Graph;
  readonly evaluation?: Evaluation | undefined;
  readonly gradient: (id: NodeId) => GradientView;
  readonly asked?: ReadonlySet<NodeId> | undefined;
  readonly selected?: NodeId | null | undefined;
  readonly onSelect?: ((id: NodeId) => void) | undefined;
  readonly heat?: ReadonlyMap<NodeId, HeatOfNode> | undefined;
  readonly verdicts?: ReadonlyMap<NodeId, Verdict> | undefined;
  readonly onToggleAsked?: ((id: NodeId) => void) | undefined;
  readonly className?: string | undefined;
}

/** The graph as a list in reverse topological order: the order of the backward pass, and the way in without a canvas. */
export function GraphList(props: Props) {
  const { graph, gradient, asked = nothing, selected = null, onSelect, heat = noHeat, verdicts = noVerdicts } = props;
  const { evaluation: given, onToggleAsked } = props;
  const words = useWords();
  const cards = useMemo(
    () => cardsOf({ graph, evaluation: given ?? evaluate(graph), gradient, asked, heat, verdicts }, words),
    [given, graph, gradient, asked, heat, verdicts, words],
  );
  return (
    <ol aria-label={words.t("graph.list")} className={clsx("divide-y divide-line", props.className)}>
      {cards.map((card) => {
        const row = <Row card={card} graph={graph} />;
        const look = "grid w-full grid-cols-[1fr_auto] gap-x-4 px-4 py-2.5 text-start";
        return (
          <li key={card.node.id} className={clsx("flex items-center", card.node.id === selected && "bg-soft")}>
            {onSelect === undefined ? (
              <div className={look}>{row}</div>
            ) : (
              <button
                type="button"
                aria-current={card.node.id === selected || undefined}
                onClick={() => onSelect(card.node.id)}
                className={clsx(look, "target hover:bg-soft")}
              >
                {row}
              </button>
            )}
            {onToggleAsked !== undefined && (
              <span className="shrink-0 px-4">
                <AskToggle card={card} onToggle={onToggleAsked} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Row({ card, graph }: { readonly card: Card; readonly graph: Graph }) {
  const words = useWords();
  const { t } = words;
  const formula = card.node.op === "leaf" ? t("graph.leaf") : `= ${formulaOf(card.node, graph)}`;
  return (
    <>
      <span className="min-w-0 truncate font-mono text-[15px]">
        <bdi dir="ltr">
          <b>{card.isUnnamed ? "" : card.title}</b> <span className="text-muted">{formula}</span>
        </bdi>
      </span>
      {card.verdict !== null && <VerdictBadge verdict={card.verdict} size="small" className="justify-self-end" />}
      <span className="col-start-1 flex flex-wrap gap-x-4 font-mono text-[13px]">
        <span dir="ltr">
          <span className="text-muted">{"data "}</span>
          <span className="text-forward">{card.number}</span>
        </span>
        <span dir="ltr">
          <span className="text-muted">{"grad "}</span>
          <GradientText gradient={card.gradient} />
          {card.gradient.kind === "hidden" && <span className="sr-only">{t("graph.hidden")}</span>}
          {card.gradient.kind === "asked" && <span className="sr-only">{t("graph.asked")}</span>}
          {card.gradient.kind === "notOpen" && <span className="font-sans text-muted"> {t("graph.notOpen")}</span>}
        </span>
        {card.heat !== null && <span className="font-sans text-muted">{spokenHeat(card.heat, words)}</span>}
      </span>
      {card.problem !== null && <span className="col-span-2 text-[13px] text-wrong">{card.problem}</span>}
    </>
  );
}
