import clsx from "clsx";
import { TriangleAlert } from "lucide-react";
import { memo, useContext } from "react";
import { Handle, type NodeProps, Position } from "reactflow";
import { type Verdict, verdictLook } from "@/components/ui/verdictLook";
import { AskToggle } from "./AskToggle";
import { CanvasActionsContext } from "./canvasActions";
import type { CanvasNode } from "./canvasNodes";
import { frameOf } from "./cardFrame";
import { badgeText, badgeWidth, cardLooks, inputAt } from "./cardLook";
import type { Card } from "./cards";
import { DetailContext } from "./detail";
import { GradientText } from "./GradientText";
import { HeatMark } from "./HeatMark";
import { LeafField } from "./LeafField";
import type { Box } from "./layout";

type Drawn = Pick<NodeProps<CanvasNode>, "data" | "selected">;

/** A node that is dragged is drawn once: its place is the canvas's business. */
export const NodeCard = memo(
  function NodeCard({ data, selected }: Drawn) {
    const { card, box, isDot } = data;
    const light = data.isFlowing ? (data.isForward ? "forward" : "gradient") : null;
    return isDot ? (
      <Dot card={card} box={box} isSelected={selected} light={light} />
    ) : (
      <FullCard data={data} selected={selected} />
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function FullCard({ data, selected }: Drawn) {
  const { card, box, size } = data;
  const { onEditLeaf, onToggleAsked, isWired = false } = useContext(CanvasActionsContext);
  const detail = useContext(DetailContext);
  const look = cardLooks[size];
  const isFar = detail === "dot" || detail === "name";
  const isPressable = detail === "pressable";
  const badge = badgeText(card.node);
  const padding = badge === null ? 12 : look.badgeInside + 7;
  const isLarge = size === "large";
  return (
    <div
      title={card.problem ?? undefined}
      style={{
        width: box.width,
        height: box.height,
        paddingLeft: padding,
        ...frameOf(card, data.isFlowing ? (data.isForward ? "forward" : "gradient") : null),
      }}
      className={clsx(
        "relative flex flex-col justify-center rounded-md pr-3 font-mono transition-shadow duration-150",
        selected && "outline-[2.5px] outline-ink outline-offset-2",
      )}
    >
      {card.node.operands.map((operand, slot) => {
        const { x, y } = inputAt(card.node, slot, look);
        return (
          <Handle
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its position.
            key={slot}
            id={String(slot)}
            type="target"
            position={Position.Left}
            isConnectable={isWired}
            style={{ left: x, top: y }}
            className={clsx(
              "input",
              operand === null && "missing",
              card.node.operands.length > 1 && (slot === 0 ? "upper" : "lower"),
            )}
          />
        );
      })}
      <Handle type="source" id="out" position={Position.Right} isConnectable={isWired} className="output" />
      {badge !== null && (
        <span
          aria-hidden
          style={{
            width: badgeWidth(badge, look),
            height: look.badge,
            left: look.badgeInside - badgeWidth(badge, look),
          }}
          className={clsx(
            // The inputs are beneath it: what presses the badge grasps them.
            "pointer-events-none absolute flex items-center justify-center rounded-full border border-line bg-soft text-ink",
            badge.length > 1 ? (isLarge ? "text-[14px]" : "text-[12px]") : isLarge ? "text-[18px]" : "text-[15px]",
          )}
        >
          {badge}
        </span>
      )}
      {isFar ? (
        <span
          className={clsx(
            "flex items-center justify-center gap-2 text-[24px]",
            card.isUnnamed ? "text-muted" : "font-semibold",
          )}
        >
          {card.verdict !== null && <VerdictMark verdict={card.verdict} size={30} />}
          <span className="min-w-0 truncate">{farTitle(card)}</span>
        </span>
      ) : (
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
              <div className={clsx("row", isLarge ? "text-[17px]" : "text-[13px]")}>
                <span className="text-[11px] text-muted">{"data"}</span>
                {card.node.op === "leaf" && onEditLeaf !== undefined && isPressable ? (
                  <LeafField
                    label={card.title}
                    text={card.node.text}
                    shown={card.number}
                    onEdit={(text) => onEditLeaf(card.node.id, text)}
                  />
                ) : (
                  <span title={card.exact} className="text-forward">
                    {card.number}
                  </span>
                )}
              </div>
              <div className={clsx("row", isLarge ? "text-[17px]" : "text-[13px]")}>
                <span className="text-[11px] text-muted">{"grad"}</span>
                <GradientText gradient={card.gradient} />
              </div>
            </>
          )}
        </>
      )}
      {onToggleAsked !== undefined && isPressable && (
        <span className="absolute -top-2.5 right-2 flex">
          <AskToggle card={card} onToggle={onToggleAsked} />
        </span>
      )}
      {card.heat !== null && <HeatMark heat={card.heat} isLarge={isLarge} />}
    </div>
  );
}

interface DotProps {
  readonly card: Card;
  readonly box: Box;
  readonly isSelected: boolean;
  /** What flows through it at this step of a pass. */
  readonly light: "forward" | "gradient" | null;
}

/** A dot's diameter, of a card's height. */
const DOT = 0.62;
const LIT = 1.1;

/** A node that is seen from afar: its colour says what is asked, selected or wrong. */
function Dot({ card, box, isSelected, light }: DotProps) {
  const size = (light === null ? DOT : LIT) * box.height;
  const colour =
    card.problem !== null
      ? "var(--wrong)"
      : light !== null
        ? `var(--${light})`
        : isSelected
          ? "var(--ink)"
          : card.isAsked
            ? "var(--gradient)"
            : card.node.op === "leaf"
              ? "var(--forward)"
              : "var(--muted)";
  return (
    <span
      style={{
        width: size,
        height: size,
        top: (box.height - size) / 2,
        left: (box.width - size) / 2,
        background: colour,
      }}
      className="absolute rounded-full"
    />
  );
}

/** What is left of a card far away: its name, else the number of a constant or the sign of an operation. */
function farTitle({ node, title, isUnnamed }: Card): string {
  if (!isUnnamed) return title;
  return node.op === "leaf" ? node.text : (badgeText(node) ?? "");
}

function VerdictMark({ verdict, size = 16 }: { readonly verdict: Verdict; readonly size?: number }) {
  const { Icon, colour } = verdictLook[verdict];
  return <Icon aria-hidden size={size} strokeWidth={2.5} className={clsx("shrink-0", colour)} />;
}
