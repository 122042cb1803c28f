import type { CSSProperties } from "react";
import type { Verdict } from "@/components/ui/verdictLook";
import type { Card } from "./cards";
import { heatColour } from "./heatColour";

const verdictBorder: Record<Verdict, string> = {
  correct: "var(--correct)",
  carried: "var(--carried)",
  "needs-digits": "var(--digits)",
  wrong: "var(--wrong)",
  unreadable: "var(--gradient)",
};

/** More cards behind the card: there is something to unfold. */
const STACK =
  ", 4px 4px 0 -1px var(--surface), 4px 4px 0 0 var(--line), 8px 8px 0 -1px var(--surface), 8px 8px 0 0 var(--line)";

/**
 * Border and surface: a verdict's colour, else vermilion where the node is asked; the heat tints the surface. The border
 * is an inset shadow, which stays one clean line at every zoom.
 */
export function frameOf(card: Card, glowing: "gradient" | "forward" | null): CSSProperties {
  const { verdict, isAsked, heat, problem, fold } = card;
  const isOpen = isAsked && card.gradient.kind !== "notOpen";
  const strong =
    problem !== null ? "var(--wrong)" : verdict !== null ? verdictBorder[verdict] : isOpen ? "var(--gradient)" : null;
  const tint = heat === null || heat.share === null ? null : heatColour(heat.share);
  const border = tint !== null ? `2px ${tint}` : strong === null ? "1px var(--line)" : `2px ${strong}`;
  const glow = glowing === null ? "0 transparent" : `5px color-mix(in oklab, var(--${glowing}) 30%, transparent)`;
  // On a tinted surface muted text and vermilion fall under 4.5:1, and so does blue above a sixth of the colour.
  const surface = tint === null ? {} : { "--muted": "var(--ink)", "--gradient": "var(--gradient-deep)" };
  return {
    ...surface,
    backgroundColor: tint === null ? "var(--surface)" : `color-mix(in oklab, ${tint} 16%, var(--surface))`,
    boxShadow: `inset 0 0 0 ${border}, 0 0 0 ${glow}${fold === null ? "" : STACK}`,
  };
}
