import { expect, test } from "vitest";
import { boundaryPath, sampleField } from "./boundary";

test("a field is sampled from the top left, y upwards", () => {
  const { values } = sampleField(([x = 0, y = 0]) => 10 * x + y, 1, 3);
  expect([...values]).toEqual([-9, 1, 11, -10, 0, 10, -11, -1, 9]);
});

test("the boundary of x = 0.5 is a line from top to bottom at three quarters", () => {
  const field = sampleField(([x = 0]) => x - 0.5, 1, 5);
  expect(boundaryPath(field, 100)).toBe(
    "M75.0 0.0L75.0 25.0M75.0 25.0L75.0 50.0M75.0 50.0L75.0 75.0M75.0 75.0L75.0 100.0",
  );
});

test("a network that says the same everywhere has none", () => {
  expect(
    boundaryPath(
      sampleField(() => 1, 1, 5),
      100,
    ),
  ).toBe("");
});
