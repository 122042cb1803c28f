import { expect, test } from "vitest";
import { lossPath, lossScale, stepTicks } from "./lossScale";
import { lossTable } from "./lossTable";
import { readHidden } from "./readHidden";

const frame = { left: 10, top: 20, width: 100, height: 80 };

test("losses lie between the powers of ten around them, steps evenly", () => {
  const { x, y, decades } = lossScale(
    [
      { step: 0, loss: 6 },
      { step: 50, loss: 0.05 },
    ],
    50,
    frame,
  );
  expect(decades).toEqual([-2, -1, 0, 1]);
  expect([x(0), x(25), x(50)]).toEqual([10, 60, 110]);
  expect([y(10), y(0.01)]).toEqual([20, 100]);
});

test("a loss of 0 lies on the bottom line, and one that is no number is left out", () => {
  const points = [
    { step: 0, loss: 1 },
    { step: 1, loss: 0 },
    { step: 2, loss: Number.POSITIVE_INFINITY },
  ];
  const scale = lossScale(points, 2, frame);
  expect(scale.y(0)).toBe(100);
  expect(lossPath(points, scale)).toBe("M10.0 20.0L60.0 100.0");
});

test("a long curve is thinned, its last point stays", () => {
  const points = Array.from({ length: 2001 }, (_, step) => ({ step, loss: 1 / (step + 1) }));
  const path = lossPath(points, lossScale(points, 2000, frame), 100);
  expect(path.split("L").length).toBeLessThan(103);
  expect(path.endsWith("L110.0 96.0") || path.includes("L110.0")).toBe(true);
});

test("the axis has few, round steps", () => {
  expect(stepTicks(2000)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(stepTicks(100)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(stepTicks(1)).toEqual([0, 1]);
});

test("the table has the lecture's lines: the first state and every hundredth step of two thousand", () => {
  const history = Array.from({ length: 2001 }, (_, step) => ({ step, loss: 1e-5 * step }));
  const table = lossTable(history, 2000);
  expect(table.slice(0, 2)).toEqual([
    { name: "Initialised State", loss: "0.0" },
    { name: "Step 100", loss: "0.001" },
  ]);
  expect(table).toHaveLength(21);
});

test("hidden layers as people type them", () => {
  expect(readHidden("4, 4")).toEqual([4, 4]);
  expect(readHidden("[8 8]")).toEqual([8, 8]);
  expect(readHidden("")).toEqual([]);
  for (const text of ["0", "13", "4.5", "four", "1 2 3 4 5", "-2"]) expect(readHidden(text), text).toBeNull();
});
