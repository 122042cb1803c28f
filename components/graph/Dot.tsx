import type { Card } from "./cards";
import type { Box } from "./layout";

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
export function Dot({ card, box, isSelected, light }: DotProps) {
  const size = (light === null ? DOT : LIT) * box.height;
  return (
    <span
      style={{
        width: size,
        height: size,
        top: (box.height - size) / 2,
        left: (box.width - size) / 2,
        background: `var(--${colourOf({ card, isSelected, light })})`,
      }}
      className="absolute rounded-full"
    />
  );
}

function colourOf({ card, isSelected, light }: Omit<DotProps, "box">): string {
  if (card.problem !== null) return "wrong";
  if (light !== null) return light;
  if (isSelected) return "ink";
  if (card.isAsked) return "gradient";
  return card.node.op === "leaf" ? "forward" : "muted";
}
