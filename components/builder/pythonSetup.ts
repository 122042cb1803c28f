import { python } from "@codemirror/lang-python";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Extension, StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, lineNumbers, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalSetup } from "codemirror";

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "14px", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.7", fontVariantLigatures: "none" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--muted)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 16px", minWidth: "44px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in oklab, var(--forward) 24%, transparent)",
  },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-node-line": { backgroundColor: "var(--soft)" },
  ".cm-mistake": { textDecoration: "underline wavy var(--wrong)", textUnderlineOffset: "4px" },
  ".cm-mistake-line": { backgroundColor: "color-mix(in oklab, var(--wrong) 8%, transparent)" },
  // 16 px or more, or iOS zooms the page at focus.
  "@media (pointer: coarse)": { "&": { fontSize: "16px" } },
});

/** Numbers are forward values, so they are blue; the rest stays ink, as in a book. */
const highlighting = HighlightStyle.define([
  { tag: tags.number, color: "var(--forward)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.string, tags.meta], color: "var(--muted)" },
  { tag: [tags.keyword, tags.definitionKeyword], fontWeight: "600" },
]);

export interface Marks {
  /** Where the program cannot be read; counted from 1. */
  readonly mistake: { readonly line: number; readonly column: number } | null;
  /** The line of the node that is chosen on the canvas; counted from 1. */
  readonly line: number | null;
}

export const setMarks = StateEffect.define<Marks>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(setMarks));
    return effect === undefined ? drawn.map(transaction.changes) : draw(transaction.newDoc, effect.value);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function draw(doc: Text, { mistake, line }: Marks): DecorationSet {
  const drawn = [];
  if (line !== null && line >= 1 && line <= doc.lines) {
    drawn.push(Decoration.line({ class: "cm-node-line" }).range(doc.line(line).from));
  }
  if (mistake !== null && mistake.line >= 1 && mistake.line <= doc.lines) {
    const at = doc.line(mistake.line);
    const from = Math.min(at.from + Math.max(0, mistake.column - 1), Math.max(at.from, at.to - 1));
    const word = /^(\w+|[^\w\s]|\s)/.exec(doc.sliceString(from, at.to))?.[0].length ?? 0;
    drawn.push(Decoration.line({ class: "cm-mistake-line" }).range(at.from));
    if (word > 0) drawn.push(Decoration.mark({ class: "cm-mistake" }).range(from, from + word));
  }
  return Decoration.set(drawn, true);
}

/** Everything the Python pane is made of. Tab leaves the pane, as it leaves every other field. */
export function pythonSetup({ label, hint }: { readonly label: string; readonly hint: string }): Extension {
  return [
    minimalSetup,
    lineNumbers(),
    python(),
    syntaxHighlighting(highlighting),
    theme,
    marks,
    placeholder(hint),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off" }),
  ];
}
