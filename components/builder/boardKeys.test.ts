import { describe, expect, test } from "vitest";
import { orderOf, type Pressed } from "./boardKeys";

function press(key: string, held: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe("a key on the canvas", () => {
  test.each([
    ["t", "add", "tanh"],
    ["T", "add", "tanh"],
    ["n", "add", "leaf"],
    ["^", "add", "pow"],
    ["Backspace", "remove", undefined],
    ["Escape", "leave", undefined],
  ])("%s asks for %s %s, with and without a selection", (key, type, kind) => {
    const order = kind === undefined ? { type } : { type, kind };
    expect(orderOf(press(key), false)).toEqual(order);
    expect(orderOf(press(key), true)).toEqual(order);
  });

  test.each([
    ["a", "ask"],
    ["o", "makeOutput"],
    ["F2", "rename"],
    ["i", "rename"],
    ["x", "unfold"],
  ])("%s means the selected node: %s", (key, type) => {
    expect(orderOf(press(key), true)).toEqual({ type });
    expect(orderOf(press(key), false)).toBeNull();
  });

  test.each(["ctrlKey", "metaKey"] as const)("with %s is a command", (held) => {
    expect(orderOf(press("z", { [held]: true }), false)).toEqual({ type: "undo" });
    expect(orderOf(press("Z", { [held]: true, shiftKey: true }), false)).toEqual({ type: "redo" });
    expect(orderOf(press("a", { [held]: true }), true)).toEqual({ type: "selectAll" });
    // Copying, pasting and reloading are the browser's.
    for (const key of ["c", "v", "r", "t"]) expect(orderOf(press(key, { [held]: true }), true)).toBeNull();
  });

  test("with Alt, or one that means nothing here, is the browser's", () => {
    expect(orderOf(press("t", { altKey: true }), true)).toBeNull();
    expect(orderOf(press("Tab"), true)).toBeNull();
    expect(orderOf(press("constructor"), true)).toBeNull();
  });
});
