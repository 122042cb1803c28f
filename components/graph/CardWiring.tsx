import clsx from "clsx";
import { Handle, Position } from "reactflow";
import type { GraphNode } from "@/lib/engine/graph";
import { badgeText, badgeWidth, type CardLook, inputAt } from "./cardLook";

interface Props {
  readonly node: GraphNode;
  readonly look: CardLook;
  /** Wires can be drawn from and to it. */
  readonly isWired: boolean;
}

/** Where wires go in and come out. */
export function CardWiring({ node, look, isWired }: Props) {
  return (
    <>
      {node.operands.map((operand, slot) => {
        const { x, y } = inputAt(node, slot, look);
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
              node.operands.length > 1 && (slot === 0 ? "upper" : "lower"),
            )}
          />
        );
      })}
      <Handle type="source" id="out" position={Position.Right} isConnectable={isWired} className="output" />
    </>
  );
}

/** The operation, on the side where its operands come in. */
export function OpBadge({ node, look }: Omit<Props, "isWired">) {
  const text = badgeText(node);
  if (text === null) return null;
  const width = badgeWidth(text, look);
  return (
    <span
      aria-hidden
      style={{
        width,
        height: look.badge,
        left: look.badgeInside - width,
        fontSize: text.length > 1 ? look.badgeWord : look.badgeSign,
      }}
      // The inputs are beneath it: what presses the badge grasps them.
      className="pointer-events-none absolute flex items-center justify-center rounded-full border border-line bg-soft text-ink"
    >
      {text}
    </span>
  );
}
