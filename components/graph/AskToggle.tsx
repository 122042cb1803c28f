import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import type { NodeId } from "@/lib/engine/graph";
import type { Card } from "./cards";

interface Props {
  readonly card: Card;
  readonly onToggle: (id: NodeId) => void;
}

/** Asks students for the node's gradient, or no longer. */
export function AskToggle({ card, onToggle }: Props) {
  const { t } = useWords();
  return (
    <button
      type="button"
      aria-pressed={card.isAsked}
      aria-label={t("graph.askFor", { name: card.title })}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(card.node.id);
      }}
      className={clsx(
        "nodrag nopan reach h-5 shrink-0 rounded-full border px-1.5 font-medium font-sans text-[11px] leading-none",
        card.isAsked
          ? "border-gradient bg-gradient text-paper"
          : "border-edge border-dashed bg-paper text-muted hover:border-gradient hover:text-gradient",
      )}
    >
      {card.isAsked ? t("graph.asked") : t("graph.ask")}
    </button>
  );
}
