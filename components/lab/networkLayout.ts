import { placesOf, type Shape } from "@/lib/engine/network";
import type { Place } from "@/lib/engine/nn";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One weight's line; `parameter` is its index in `parameters()`. */
export interface Wire {
  readonly parameter: number;
  readonly place: Place;
  readonly from: Point;
  readonly to: Point;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly font: number;
  readonly columns: readonly { readonly x: number; readonly places: readonly Point[] }[];
  readonly wires: readonly Wire[];
}

const COLUMN = 120;
const SIDE = 74;
const TOP = 34;
const TALLEST = 470;

/** Where everything of a network's drawing stands: inputs on the left, a column a layer. */
export function drawingOf(shape: Shape): Drawing {
  const counts = [shape.nin, ...shape.nouts];
  const rows = Math.max(...counts);
  const row = Math.min(66, TALLEST / rows);
  const height = Math.max(200, TOP + rows * row + 8);
  const middle = TOP + (height - TOP) / 2;
  const columns = counts.map((count, column) => {
    const x = SIDE + column * COLUMN;
    return {
      x,
      places: Array.from({ length: count }, (_, i) => ({ x, y: middle + (i - (count - 1) / 2) * row })),
    };
  });
  const wires = placesOf(shape).flatMap((place, parameter): Wire[] => {
    const from = place.input === null ? undefined : columns[place.layer]?.places[place.input];
    const to = columns[place.layer + 1]?.places[place.neuron];
    return from === undefined || to === undefined ? [] : [{ parameter, place, from, to }];
  });
  const radius = Math.min(25, row * 0.4);
  return { width: SIDE * 2 + (counts.length - 1) * COLUMN, height, radius, font: radius * 0.56, columns, wires };
}
