import type { GraphNode } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import type { Size } from "./layout";

/** card: for reading at arm's length. large: for the projector, with larger type and less air. */
export type CardSize = "card" | "large";

export interface CardLook {
  readonly height: number;
  readonly minWidth: number;
  readonly maxWidth: number;
  /** The advance of one monospaced character, of a name and of a number. */
  readonly nameAdvance: number;
  readonly numberAdvance: number;
  /** Width taken by "data" or "grad" and the air around it. */
  readonly rowLabel: number;
  readonly badge: number;
  /** How far the badge reaches into the card. */
  readonly badgeInside: number;
  /** Type sizes of a badge's single sign and of its word. */
  readonly badgeSign: number;
  readonly badgeWord: number;
  /** Distance of the two inputs from the badge's middle. */
  readonly spread: number;
  readonly gap: { readonly x: number; readonly y: number };
  readonly maxZoom: number;
  /** Below this zoom the numbers cannot be read: only the name is drawn, as large as it fits. */
  readonly readableZoom: number;
  /** Below this zoom not even a name can be read: the node is a dot, which costs the browser next to nothing. */
  readonly dotZoom: number;
  /** Below this zoom a number or a switch is too small to be pressed: the press brings the card near instead. */
  readonly pressableZoom: number;
}

export const cardLooks: Record<CardSize, CardLook> = {
  card: {
    height: 80,
    minWidth: 118,
    maxWidth: 216,
    nameAdvance: 8.5,
    numberAdvance: 7.9,
    rowLabel: 36,
    badge: 28,
    badgeInside: 12,
    badgeSign: 15,
    badgeWord: 12,
    spread: 6,
    gap: { x: 50, y: 20 },
    maxZoom: 1.15,
    readableZoom: 0.42,
    dotZoom: 0.27,
    pressableZoom: 0.6,
  },
  large: {
    height: 96,
    minWidth: 136,
    maxWidth: 230,
    nameAdvance: 10.9,
    numberAdvance: 10.3,
    rowLabel: 38,
    badge: 34,
    badgeInside: 13,
    badgeSign: 18,
    badgeWord: 14,
    spread: 7,
    gap: { x: 50, y: 22 },
    maxZoom: 2.6,
    readableZoom: 0.42,
    dotZoom: 0.27,
    pressableZoom: 0.42,
  },
};

const superscripts = new Map([..."-0123456789"].map((sign, index) => [sign, "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"[index] ?? ""]));

/** What stands on the badge at a node's input side; null for a leaf. */
export function badgeText(node: GraphNode): string | null {
  if (node.op === "leaf") return null;
  if (node.op !== "pow" || node.exponent === undefined) return ops[node.op].symbol;
  const exponent = String(node.exponent);
  return Number.isInteger(node.exponent)
    ? `x${[...exponent].map((sign) => superscripts.get(sign) ?? sign).join("")}`
    : `x^${exponent}`;
}

export function badgeWidth(text: string, look: CardLook): number {
  return text.length === 1 ? look.badge : Math.max(look.badge, Math.ceil((text.length * look.badge) / 3.7 + 14));
}

export interface CardTexts {
  readonly title: string;
  /** The longer of the two numbers. */
  readonly number: string;
}

export function cardSize(node: GraphNode, { title, number }: CardTexts, look: CardLook): Size {
  const padding = 26 + (node.op === "leaf" ? 0 : look.badgeInside - 6);
  const name = title.length * look.nameAdvance + 22;
  // Never less than seven characters, as in -1.5000: cards keep their width while numbers change.
  const row = look.rowLabel + Math.max(7, number.length) * look.numberAdvance;
  const width = Math.ceil(padding + Math.max(name, row));
  return { width: Math.min(look.maxWidth, Math.max(look.minWidth, width)), height: look.height };
}

/** Where an edge enters, from the card's top left corner. */
export function inputAt(node: GraphNode, slot: number, look: CardLook): { x: number; y: number } {
  const text = badgeText(node);
  const left = text === null ? 0 : look.badgeInside - badgeWidth(text, look);
  const spread = node.operands.length < 2 ? 0 : slot === 0 ? -look.spread : look.spread;
  // A round badge recedes a little where the outer inputs enter.
  return { x: left + (spread === 0 ? 0 : 1.5), y: look.height / 2 + spread };
}
