import clsx from "clsx";
import { TriangleAlert } from "lucide-react";
import { useContext } from "react";
import { CanvasActionsContext } from "./canvasActions";
import type { CardSize } from "./cardLook";
import type { Card } from "./cards";
import { GradientText } from "./GradientText";
import { LeafField } from "./LeafField";
import { VerdictMark } from "./VerdictMark";

interface Props {
  readonly card: Card;
  readonly size: CardSize;
  /** Its number can be pressed: it is near enough. */
  readonly isPressable: boolean;
}

/** A card as draw_dot has it: label, data, grad. A folded part says what is in it. */
export function CardRows({ card, size, isPressable }: Props) {
  const isLarge = size === "large";
  const row = clsx("row", isLarge ? "text-[17px]" : "text-[13px]");
  return (
    <>
      <div className={clsx("mb-0.5 flex items-center gap-1.5", isLarge ? "text-[18px]" : "text-[14px]")}>
        <span
          title={card.title}
          className={clsx(
            "min-w-0 flex-1 truncate leading-snug",
            card.isUnnamed ? "font-normal text-muted" : "font-bold",
          )}
        >
          {card.title}
        </span>
        {card.problem !== null && <TriangleAlert aria-hidden size={15} className="shrink-0 text-wrong" />}
        {card.verdict !== null && <VerdictMark verdict={card.verdict} />}
      </div>
      {card.fold?.note != null ? (
        <p className="font-sans text-[13px] text-muted">{card.fold.note}</p>
      ) : (
        <>
          <div className={row}>
            <span className="text-[11px] text-muted">{"data"}</span>
            <CardNumber card={card} isPressable={isPressable} />
          </div>
          <div className={row}>
            <span className="text-[11px] text-muted">{"grad"}</span>
            <GradientText gradient={card.gradient} />
          </div>
        </>
      )}
    </>
  );
}

function CardNumber({ card, isPressable }: Omit<Props, "size">) {
  const { onEditLeaf } = useContext(CanvasActionsContext);
  const { node, title, number, exact } = card;
  if (node.op === "leaf" && onEditLeaf !== undefined && isPressable)
    return <LeafField label={title} text={node.text} shown={number} onEdit={(text) => onEditLeaf(node.id, text)} />;
  return (
    <span title={exact} className="text-forward">
      {number}
    </span>
  );
}
