import { expect, test } from "vitest";
import { readExamples, readPythonExamples } from "./exampleTable";

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

test("a table that could be read in two ways, or lacks a number, is refused", () => {
  const tables = ["1,5 2,5 -1\n3,5 4,5 1", "1;;2\n3;;4", "1,,2\n3,,4", "1\t\t2\n3\t\t4", "0x10,1\n2,1", ",1,2\n,3,4"];
  expect(tables.map(readExamples)).toEqual(tables.map(() => null));
  expect(readExamples("1, 2, -1,  \r\n3, 4, 1,\r\n")).toEqual({
    xs: [
      [1, 2],
      [3, 4],
    ],
    ys: [-1, 1],
  });
});

test("Python's lists and arrays alone are examples", () => {
  const read = {
    xs: [
      [1, 2],
      [3, 4],
    ],
    ys: [-1, 1],
  };
  for (const text of [
    "xs = [[1.0, 2.0], [3.0, 4.0]]\nys = [-1.0, 1.0]",
    "xs = np.array([[1, 2], [3, 4]])\nys = np.array([[-1], [1]])",
    "[[1, 2, -1], [3, 4, 1]]",
    "array([[ 1.,  2., -1.],\n       [ 3.,  4.,  1.]])",
    "[(1, 2, -1),\n (3, 4, 1)]",
    "[[ 1.  2. -1.]\n [ 3.  4.  1.]]",
  ]) {
    expect(readPythonExamples(text), text).toEqual(read);
  }
  for (const text of ["", "[1, 2]", "xs = [[1.0]]", "[[1, 2], [3]]", "xs = [[1], [2]]\nys = [1]", "[[1, 'a']]"]) {
    expect(readPythonExamples(text), text).toBeNull();
  }
});
