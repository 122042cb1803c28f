import type { KeyAction } from "./Keypad";

/** Carries a key out at the field's caret, as if it had been typed. */
export function typeInto(field: HTMLInputElement, action: KeyAction): void {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  if (action === "left" || action === "right") {
    const caret = action === "left" ? Math.max(0, start - 1) : Math.min(field.value.length, end + 1);
    field.setSelectionRange(caret, caret);
    return;
  }
  if (action === "delete") field.setRangeText("", start === end ? Math.max(0, start - 1) : start, end, "end");
  else field.setRangeText(action.insert, start, end, "end");
  // React hears of it as of any other typing.
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
