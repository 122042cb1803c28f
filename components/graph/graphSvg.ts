import type { Words } from "@/components/words/words";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";
import { badgeText, badgeWidth, cardLooks, cardSize, inputAt } from "./cardLook";
import { type Card, cardsOf, type GradientView, longestNumber } from "./cards";
import { edgeKey } from "./edgeKey";
import { edgePath } from "./edgePath";
import { type Box, layoutGraph } from "./layout";

/** The light theme's colours: a picture goes into slides and onto paper. */
const colours = { paper: "#fbfaf6", surface: "#ffffff", soft: "#f3f0e8", line: "#c9c4b8", edge: "#8c877c" } as const;
const inks = { ink: "#1c1b18", muted: "#6a665e", forward: "#2457d6", gradient: "#cc3f17" } as const;
const MARGIN = 24;
const look = cardLooks.card;

interface Drawn {
  readonly evaluation: Evaluation;
  readonly gradient: (id: NodeId) => GradientView;
  readonly words: Words;
}

/** A picture of a graph: an SVG document by itself, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The whole graph as its canvas shows it, without fonts or styles from outside. */
export function graphSvg({ evaluation, gradient, words }: Drawn): Picture {
  const { graph } = evaluation;
  const cards = cardsOf({ graph, evaluation, gradient, asked: new Set(), heat: new Map(), verdicts: new Map() }, words);
  const texts = new Map(cards.map((card) => [card.node.id, { title: card.title, number: longestNumber(card) }]));
  const { boxes, bends } = layoutGraph(graph, {
    sizeOf: (node) => cardSize(node, texts.get(node.id) ?? { title: "", number: "" }, look),
    gap: look.gap,
  });
  const edges = cards.flatMap(({ node }) =>
    node.operands.map((operand, slot) => {
      const [from, to] = [boxes.get(operand ?? ""), boxes.get(node.id)];
      if (from === undefined || to === undefined) return "";
      const input = inputAt(node, slot, look);
      const end = { x: to.x + input.x, y: to.y + input.y };
      const start = { x: from.x + from.width, y: from.y + from.height / 2 };
      return edgePath([start, ...(bends.get(edgeKey(node.id, slot)) ?? []), end]);
    }),
  );
  const frame = frameOf([...boxes.values()]);
  const drawn = cards.map((card) => drawCard(card, boxes.get(card.node.id))).join("\n");
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" font-family="'JetBrains Mono', ui-monospace, monospace" font-size="13">`,
    `<rect x="${frame.x}" y="${frame.y}" width="100%" height="100%" fill="${colours.paper}"/>`,
    `<path d="${edges.join("")}" fill="none" stroke="${colours.edge}" stroke-width="1.5"/>`,
    drawn,
    "</svg>",
  ].join("\n");
  return { svg: `${svg}\n`, width: frame.width, height: frame.height };
}

function frameOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - 2 * MARGIN;
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return { x, y, width: right - x, height: bottom - y };
}

function drawCard(card: Card, box: Box | undefined): string {
  if (box === undefined) return "";
  const badge = badgeText(card.node);
  const left = box.x + (badge === null ? 12 : look.badgeInside + 7);
  const right = box.x + box.width - 12;
  const middle = box.y + box.height / 2;
  const rows = [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="10" fill="${colours.surface}" stroke="${card.isOutput ? inks.ink : colours.line}"/>`,
    text(left, box.y + 24, card.title, { fill: inks.ink, weight: card.isUnnamed ? 400 : 700, size: 14 }),
    text(left, box.y + 45, "data", { fill: inks.muted, size: 11 }),
    text(right, box.y + 45, card.number, { fill: inks.forward, isEnd: true }),
    text(left, box.y + 65, "grad", { fill: inks.muted, size: 11 }),
    text(right, box.y + 65, gradientText(card.gradient), { fill: inks.gradient, isEnd: true }),
  ];
  if (badge !== null) {
    const width = badgeWidth(badge, look);
    const x = box.x + look.badgeInside - width;
    rows.push(
      `<rect x="${x}" y="${middle - look.badge / 2}" width="${width}" height="${look.badge}" rx="${look.badge / 2}" fill="${colours.soft}" stroke="${colours.line}"/>`,
      text(x + width / 2, middle + 5, badge, {
        fill: inks.ink,
        isMiddle: true,
        size: badge.length > 1 ? look.badgeWord : look.badgeSign,
      }),
    );
  }
  return rows.join("");
}

function gradientText(gradient: GradientView): string {
  if (gradient.kind === "value") return formatValue(gradient.value);
  return gradient.kind === "asked" ? "?" : "";
}

interface TextLook {
  readonly fill: string;
  readonly size?: number;
  readonly weight?: number;
  readonly isEnd?: boolean;
  readonly isMiddle?: boolean;
}

function text(x: number, y: number, content: string, { fill, size, weight, isEnd, isMiddle }: TextLook): string {
  const anchor = isEnd === true ? ' text-anchor="end"' : isMiddle === true ? ' text-anchor="middle"' : "";
  const font = `${size === undefined ? "" : ` font-size="${size}"`}${weight === undefined ? "" : ` font-weight="${weight}"`}`;
  return `<text x="${x}" y="${y}" fill="${fill}"${font}${anchor}>${escapeText(content)}</text>`;
}

/** Labels are anybody's text: nothing in them may be read as a tag. */
function escapeText(content: string): string {
  const plain = content.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  return plain.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
