import { expect, test } from "vitest";
import { forgetBackward, forgetZero } from "./forgotten";
import { freshStart, lectureLab, withData } from "./labState";

test("without backward the loss stays where it is", () => {
  const { before, after } = forgetBackward(lectureLab, 0.3);
  expect(before).toBeCloseTo(6.0193840394612455, 12);
  expect(after).toBe(before);
});

test("without zeroing a fresh start at the lecture's rate ends in a saturated network, with gradients that never vanish", () => {
  const { right, wrong } = forgetZero(freshStart(lectureLab, 1), 0.3);
  expect(right.points.at(-1)?.loss).toBeLessThan(0.001);
  expect(wrong.points.at(-1)?.loss).toBeGreaterThan(3.9);
  expect(wrong.largest).toBeGreaterThan(10 * right.largest);
});

test("and two moons are not learned", () => {
  const { right, wrong } = forgetZero(withData(lectureLab, "moons"), 0.01);
  expect(wrong.points.at(-1)?.loss).toBeGreaterThan(2 * (right.points.at(-1)?.loss ?? Number.NaN));
});
