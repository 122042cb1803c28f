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

/**
 * Border and surface: a verdict's colour, else vermilion where the node is asked; the heat tints the surface. The border
 * is an inset shadow, which stays one clean line at every zoom.
 */
export function frameOf(card: Card, isFlowing: boolean): CSSProperties {
  const { verdict, isAsked, heat, problem } = card;
  const strong =
    problem !== null ? "var(--wrong)" : verdict !== null ? verdictBorder[verdict] : isAsked ? "var(--gradient)" : null;
  const tint = heat === null || heat.share === null ? null : heatColour(heat.share);
  const border = tint !== null || strong === null ? `1px ${tint ?? "var(--line)"}` : `2px ${strong}`;
  const glow = isFlowing ? "5px color-mix(in oklab, var(--gradient) 30%, transparent)" : "0 transparent";
  return {
    backgroundColor: tint === null ? "var(--surface)" : `color-mix(in oklab, ${tint} 26%, var(--surface))`,
    boxShadow: `inset 0 0 0 ${border}, 0 0 0 ${glow}`,
  };
}
