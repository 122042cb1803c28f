import { createContext } from "react";
import type { CardLook } from "./cardLook";

/** How much of a card is drawn at a zoom: a dot, a name, its numbers, or numbers and switches that can be pressed. */
export type Detail = "dot" | "name" | "numbers" | "pressable";

export function detailAt(zoom: number, { dotZoom, readableZoom, pressableZoom }: CardLook): Detail {
  if (zoom < dotZoom) return "dot";
  if (zoom < readableZoom) return "name";
  return zoom < pressableZoom ? "numbers" : "pressable";
}

/** Asked for once a canvas: with hundreds of cards each looking after the zoom, a pan would ask thousands of times. */
export const DetailContext = createContext<Detail>("pressable");
