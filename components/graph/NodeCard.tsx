import clsx from "clsx";
import { memo, useContext } from "react";
import type { NodeProps } from "reactflow";
import { AskToggle } from "./AskToggle";
import { CardRows } from "./CardRows";
import { CardWiring, OpBadge } from "./CardWiring";
import { CanvasActionsContext } from "./canvasActions";
import type { CanvasNode } from "./canvasNodes";
import { frameOf } from "./cardFrame";
import { badgeText, cardLooks } from "./cardLook";
import type { Card } from "./cards";
import { Dot } from "./Dot";
import { DetailContext } from "./detail";
import { HeatMark } from "./HeatMark";
import { VerdictMark } from "./VerdictMark";

type Drawn = Pick<NodeProps<CanvasNode>, "data" | "selected">;

/** A node that is dragged is drawn once: its place is the canvas's business. */
export const NodeCard = memo(
  function NodeCard({ data, selected }: Drawn) {
    const { card, box, isDot } = data;
    return isDot ? (
      <Dot card={card} box={box} isSelected={selected} light={lightOf(data)} />
    ) : (
      <FullCard data={data} selected={selected} />
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function FullCard({ data, selected }: Drawn) {
  const { card, box, size } = data;
  const { onToggleAsked, isWired = false } = useContext(CanvasActionsContext);
  const detail = useContext(DetailContext);
  const look = cardLooks[size];
  const isPressable = detail === "pressable";
  return (
    <div
      title={card.problem ?? undefined}
      style={{
        width: box.width,
        height: box.height,
        paddingLeft: badgeText(card.node) === null ? 12 : look.badgeInside + 7,
        ...frameOf(card, lightOf(data)),
      }}
      className={clsx(
        "relative flex flex-col justify-center rounded-md pr-3 font-mono transition-shadow duration-150",
        selected && "outline-[2.5px] outline-ink outline-offset-2",
      )}
    >
      <CardWiring node={card.node} look={look} isWired={isWired} />
      <OpBadge node={card.node} look={look} />
      {detail === "dot" || detail === "name" ? (
        <FarName card={card} />
      ) : (
        <CardRows card={card} size={size} isPressable={isPressable} />
      )}
      {onToggleAsked !== undefined && isPressable && (
        <span className="absolute -top-2.5 right-2 flex">
          <AskToggle card={card} onToggle={onToggleAsked} />
        </span>
      )}
      {card.heat !== null && <HeatMark heat={card.heat} isLarge={size === "large"} />}
    </div>
  );
}

/** What flows through it at this step of a pass. */
function lightOf({ isFlowing, isForward }: CanvasNode["data"]): "forward" | "gradient" | null {
  if (!isFlowing) return null;
  return isForward ? "forward" : "gradient";
}

/** What is left of a card far away. */
function FarName({ card }: { readonly card: Card }) {
  return (
    <span
      className={clsx(
        "flex items-center justify-center gap-2 text-[24px]",
        card.isUnnamed ? "text-muted" : "font-semibold",
      )}
    >
      {card.verdict !== null && <VerdictMark verdict={card.verdict} size={30} />}
      <span className="min-w-0 truncate">{farTitle(card)}</span>
    </span>
  );
}

/** Its name, else the number of a constant or the sign of an operation. */
function farTitle({ node, title, isUnnamed }: Card): string {
  if (!isUnnamed) return title;
  return node.op === "leaf" ? node.text : (badgeText(node) ?? "");
}
