import { expect, test } from "vitest";
import { readExamples } from "./exampleTable";

test("a table of examples, with or without a heading", () => {
  expect(readExamples("x0, x1, label\n1, 2, -1\n3\t4\t1\n")).toEqual({
    xs: [
      [1, 2],
      [3, 4],
    ],
    ys: [-1, 1],
  });
  const german = {
    xs: [
      [1.5, 2],
      [-3, 4.25],
    ],
    ys: [1, -1],
  };
  expect(
    ["1,5;2;1\n−3;4,25;-1", "1,5\t2\t1\n-3\t4,25\t-1\n", "a;b;c\n1,5; 2; 1\n-3; 4,25; -1"].map(readExamples),
  ).toEqual([german, german, german]);
  expect(readExamples("1, 2; 1\n3,4 -1")).toEqual({
    xs: [
      [1, 2],
      [3, 4],
    ],
    ys: [1, -1],
  });
  expect(["", "1", "1,2\n1,2,3", "1,two,3"].map(readExamples)).toEqual([null, null, null, null]);
});
