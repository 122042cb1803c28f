import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import clsx from "clsx";
import { useEffect, useEffectEvent, useRef } from "react";
import { type Marks, pythonSetup, setMarks } from "./pythonSetup";
import { spanOfChange } from "./spanOfChange";

interface Props extends Marks {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The pane was left: what is typed next is another change. */
  readonly onLeave?: () => void;
  readonly className?: string;
}

const HINT = "a = Value(2.0, label='a')\nb = Value(-3.0, label='b')\nL = a*b";
/** A change that was not typed here. Its beginning lets the editor's undo join digits typed on the canvas. */
const FOREIGN = "input.type.foreign";

/** The program in a real editor. What is typed goes up by `onType`; a text from elsewhere is worked in where it differs. */
export function PythonPane({ text, onType, onLeave, mistake, line, className }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  // Typed texts that have not come back as `text` yet: what was sent is not news.
  const underway = useRef<string[]>([]);

  const report = useEffectEvent((typed: string) => {
    underway.current.push(typed);
    onType(typed);
  });
  const open = useEffectEvent((parent: HTMLElement) => {
    const listen = EditorView.updateListener.of((update) => {
      const isForeign = update.transactions.some((transaction) => transaction.isUserEvent(FOREIGN));
      if (update.docChanged && !isForeign) report(update.state.doc.toString());
    });
    const setup = pythonSetup({ label: "Python", hint: HINT });
    return new EditorView({ parent, state: EditorState.create({ doc: text, extensions: [setup, listen] }) });
  });

  useEffect(() => {
    if (host.current === null) return;
    const view = open(host.current);
    editor.current = view;
    return () => view.destroy();
  }, []);

  useEffect(() => {
    const at = underway.current.lastIndexOf(text);
    if (at >= 0) underway.current.splice(0, at + 1);
    const view = editor.current;
    if (at >= 0 || view === null) return;
    const changes = spanOfChange(view.state.doc.toString(), text);
    if (changes !== null) view.dispatch({ changes, userEvent: FOREIGN });
  }, [text]);

  const mistakeLine = mistake?.line ?? null;
  const mistakeColumn = mistake?.column ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the text moves the marks as well.
  useEffect(() => {
    const where = mistakeLine === null || mistakeColumn === null ? null : { line: mistakeLine, column: mistakeColumn };
    editor.current?.dispatch({ effects: setMarks.of({ mistake: where, line }) });
  }, [text, mistakeLine, mistakeColumn, line]);

  // biome-ignore lint/a11y/noStaticElementInteractions: the blur bubbles up from the editor inside.
  return <div ref={host} onBlur={onLeave} className={clsx("min-h-0 overflow-hidden", className)} />;
}
