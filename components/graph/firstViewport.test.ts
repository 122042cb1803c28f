import { describe, expect, it } from "vitest";
import { cardLooks } from "./cardLook";
import { firstViewport } from "./firstViewport";
import type { Box } from "./layout";

const phone = { width: 390, height: 560 };
const look = cardLooks.card;

/** So many cards in a row, the output last and 40 lower than the others. */
function row(count: number) {
  const boxes = new Map<string, Box>();
  for (let at = 0; at < count; at += 1)
    boxes.set(`n${at}`, { x: at * 170, y: at === count - 1 ? 40 : 0, width: 120, height: 80 });
  return { boxes, bends: new Map() };
}

const seen = (count: number, isLegible: boolean) =>
  firstViewport({ layout: row(count), look, frame: phone, middle: null, isLegible });

describe("where a canvas is first looked at", () => {
  it("is the whole graph where that can be read", () => {
    expect(seen(3, true)).toEqual(seen(3, false));
  });

  it("is the output at a size that can be read where the whole graph cannot", () => {
    expect(seen(6, false).zoom).toBeLessThan(look.pressableZoom);
    const { x, y, zoom } = seen(6, true);
    expect(zoom).toBe(0.8);
    const [start, end] = [5 * 170 * zoom + x, (5 * 170 + 120) * zoom + x];
    expect(start).toBeGreaterThan(phone.width / 2);
    expect(end).toBeLessThan(phone.width);
    expect(60 * zoom + y).toBeCloseTo(phone.height / 2);
  });

  it("is at the output's height where even a column is higher than the canvas", () => {
    const tall = row(6);
    tall.boxes.set("deep", { x: 0, y: 2000, width: 120, height: 80 });
    const { y, zoom } = firstViewport({ layout: tall, look, frame: phone, middle: null, isLegible: true });
    expect((40 + 40) * zoom + y).toBeCloseTo(phone.height / 2);
  });
});
