import { expect, test } from "vitest";
import { showFile } from "./terminal";

test.each([
  ["notes.py", "notes.py"],
  ["übung ∂.py", "übung ∂.py"],
  ["two\nlines\r.py", "two\\nlines\\r.py"],
  ["\u001b[31mred\u009b", "\\u001b[31mred\\u009b"],
  ["a\u2028b", "a\\u2028b"],
])("a file's name stands on one line: %j", (file, shown) => {
  expect(showFile(file)).toBe(shown);
});
