import type { Kind } from "./graphActions";
import { kindOf } from "./paletteKeys";

/** What a key on the canvas asks for. */
export type BoardOrder =
  | { readonly type: "undo" | "redo" | "selectAll" | "duplicate" | "remove" | "leave" }
  | { readonly type: NodeOrder }
  | { readonly type: "add"; readonly kind: Kind };

/** What is asked of the selected node. */
export type NodeOrder = "rename" | "makeOutput" | "ask" | "unfold";

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The order that a key gives; null: the key is the browser's. Some mean a selected node, and without one something else or nothing. */
export function orderOf({ key: pressed, ...held }: Pressed, hasSelection: boolean): BoardOrder | null {
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  if (held.ctrlKey || held.metaKey) return commandOf(key, held.shiftKey);
  if (held.altKey) return null;
  const type = keys.get(key) ?? (hasSelection ? keysOfSelected.get(key) : undefined);
  if (type) return { type };
  const kind = kindOf(key);
  return kind && { type: "add", kind };
}

const keys: ReadonlyMap<string, "remove" | "leave"> = new Map([
  ["Delete", "remove"],
  ["Backspace", "remove"],
  ["Escape", "leave"],
]);

const keysOfSelected: ReadonlyMap<string, NodeOrder> = new Map([
  ["F2", "rename"],
  ["i", "rename"],
  ["o", "makeOutput"],
  ["a", "ask"],
  ["x", "unfold"],
]);

function commandOf(key: string, isShifted: boolean): BoardOrder | null {
  switch (key) {
    case "z":
      return { type: isShifted ? "redo" : "undo" };
    case "y":
      return { type: "redo" };
    case "d":
      return { type: "duplicate" };
    case "a":
      return { type: "selectAll" };
    default:
      return null;
  }
}
