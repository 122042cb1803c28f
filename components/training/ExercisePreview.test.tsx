import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { defaultRules, type Training, trainingModels, withMadeGraph } from "@/lib/protocol/lesson";
import { ExercisePreview } from "./ExercisePreview";

/** What a tile of a lesson has for its picture, in pixels. */
const TILE = { width: 270, height: 128 };

function draw(training: Training) {
  const exercise = { title: "", source: "", graph: { nodes: [], output: null }, asked: [] };
  const made = withMadeGraph({ ...exercise, rules: { ...defaultRules, training } });
  const svg = renderToStaticMarkup(<ExercisePreview exercise={made} />);
  const [, , width = 1, height = 1] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
  const font = Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
  const texts = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
  return { svg, texts, pixels: font * Math.min(TILE.width / width, TILE.height / height) };
}

describe("the picture of an exercise that trains a network", () => {
  it.each(Object.entries(trainingModels))("can be read on a tile: %s", (_, training) => {
    expect(draw(training).pixels).toBeGreaterThan(8);
  });

  it("is the network: its inputs, its neurons, a line for each weight", () => {
    const { svg, texts } = draw(trainingModels["two-layers"]);
    expect(texts).toEqual(["x0", "x1", "tanh", "tanh", "tanh"]);
    expect(svg.match(/<line/g)?.length).toBe(6);
  });
});
