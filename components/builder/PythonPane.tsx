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

/** A number that is scrubbed changes the text sixty times a second: the pane follows every third time, in milliseconds. */
const PAUSE = 40;

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

  const mistakeLine = mistake?.line ?? null;
  const mistakeColumn = mistake?.column ?? null;
  const lastFollowed = useRef(0);
  const follow = useEffectEvent(() => {
    const view = editor.current;
    if (view === null) return;
    const at = underway.current.lastIndexOf(text);
    if (at >= 0) underway.current.splice(0, at + 1);
    const changes = at >= 0 ? null : spanOfChange(view.state.doc.toString(), text);
    const where = mistakeLine === null || mistakeColumn === null ? null : { line: mistakeLine, column: mistakeColumn };
    if (changes !== null) lastFollowed.current = performance.now();
    // One transaction: the editor measures and draws itself once.
    view.dispatch({
      effects: setMarks.of({ mistake: where, line }),
      ...(changes && { changes, userEvent: FOREIGN }),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it reacts to.
  useEffect(() => {
    const wait = lastFollowed.current + PAUSE - performance.now();
    // Who types here must not type on an old text.
    if (wait <= 0 || editor.current?.hasFocus === true || underway.current.length > 0) return follow();
    const timer = setTimeout(follow, wait);
    return () => clearTimeout(timer);
  }, [text, mistakeLine, mistakeColumn, line]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the blur bubbles up from the editor inside.
    <div ref={host} dir="ltr" onBlur={onLeave} className={clsx("min-h-0 overflow-hidden contain-strict", className)} />
  );
}
