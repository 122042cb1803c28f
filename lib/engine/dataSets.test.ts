import { expect, test } from "vitest";
import { drawPlane, planeNames } from "./dataSets";
import { lectureExamples, lectureParameters } from "./lecture";
import oracle from "./oracle/mlp.json";

test("the lecture's examples and parameters are the oracle's", () => {
  expect(lectureExamples).toEqual({ xs: oracle.xs, ys: oracle.ys });
  expect(lectureParameters).toEqual(oracle.parameters);
});

test.each(planeNames)(
  "%s: as many of each label, two numbers each, near the origin, the same for the same chance",
  (name) => {
    const chance = () => {
      let state = 7;
      return () => {
        state = (state * 16807) % 2147483647;
        return state / 2147483647;
      };
    };
    const { xs, ys } = drawPlane(name, 80, chance());
    expect([ys.filter((y) => y === 1).length, ys.filter((y) => y === -1).length]).toEqual([40, 40]);
    expect(xs.every((x) => x.length === 2 && x.every((number) => Math.abs(number) < 1.7))).toBe(true);
    expect(drawPlane(name, 80, chance())).toEqual({ xs, ys });
  },
);
