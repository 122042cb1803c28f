import { type ClipboardEvent, type KeyboardEvent, useRef } from "react";
import type { CanvasEditing } from "@/components/graph/canvasEditing";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";
import { readPython } from "@/lib/notation/python";
import { writePython } from "@/lib/notation/writePython";
import * as actions from "./graphActions";
import { Inspector } from "./Inspector";
import { Palette } from "./Palette";
import { kindOf } from "./paletteKeys";

interface Props {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly gradient: (id: NodeId) => GradientView;
  readonly asked: ReadonlySet<NodeId>;
  readonly selection: ReadonlySet<NodeId>;
  readonly onSelection: (selection: ReadonlySet<NodeId>) => void;
  readonly edge: string | null;
  readonly onEdge: (edge: string | null) => void;
  readonly onEdit: (edits: readonly Edit[], key?: string) => boolean;
  readonly onEditLeaf: (id: NodeId, text: string) => void;
  readonly onToggleAsked: (id: NodeId) => void;
  readonly onUndo: () => boolean;
  readonly onRedo: () => boolean;
  /** What comes next is another change. */
  readonly onSettle: () => void;
  /** Said to who cannot see it. */
  readonly onSay: (words: string) => void;
}

/** The canvas to draw on: gestures, keys and fields become edits, and what was done is said. */
export function DrawingBoard(props: Props) {
  const { graph, evaluation, gradient, asked, selection, edge, onEdit, onEditLeaf, onToggleAsked } = props;
  const { onSelection, onEdge, onSay } = props;
  const board = useRef<HTMLDivElement>(null);
  const toCanvas = useRef<((screen: actions.Place) => actions.Place) | null>(null);
  const selected = [...selection];

  const act = (action: actions.GraphAction | null): boolean => {
    if (action === null || !onEdit(action.edits)) return false;
    if (action.selection !== undefined) onSelection(new Set(action.selection));
    onEdge(null);
    onSay(action.said);
    return true;
  };
  const add = (kind: actions.Kind, at: actions.Place | null) => {
    const place = at === null ? null : (toCanvas.current?.(at) ?? null);
    // Where it is let go is where its middle stands.
    const corner = place && { x: Math.round(place.x - 60), y: Math.round(place.y - 40) };
    act(actions.addNode(graph, kind, at === null ? selected : [], corner));
  };
  const wire = (id: NodeId, slot: number | null, operand: NodeId | null) => {
    const node = actions.nodeOf(graph, id);
    const at = slot ?? (node === undefined ? null : actions.freeSlot(node));
    if (at === null || !act(actions.connect(graph, id, at, operand))) {
      if (operand !== null)
        onSay("These cannot be connected: a node cannot depend on itself, and a number has no input.");
    }
  };
  const remove = () => {
    if (edge !== null) {
      const [id = "", slot] = edge.split(":");
      return wire(id, Number(slot), null);
    }
    act(actions.removeNodes(graph, selected));
    keepFocus();
  };
  const chosen = graph.nodes.filter(({ id }) => selection.has(id));
  const duplicate = () => act(actions.copyNodes(graph, chosen, { keepsWires: true, shift: 40 }));
  const commands = {
    rename: (id: NodeId, text: string) => act(actions.rename(graph, id, text)),
    connect: wire,
    setExponent: (id: NodeId, exponent: number) => onEdit([{ type: "setExponent", id, exponent }]),
    makeOutput: (id: NodeId) =>
      act({ edits: [{ type: "setOutput", id }], said: "This is the output: its gradient is 1." }),
    expand: (id: NodeId) => act(actions.expand(graph, id)),
    collapse: (id: NodeId) => act(actions.collapse(graph, id)),
    duplicate,
    remove,
  };
  const toInspector = () =>
    requestAnimationFrame(() => board.current?.querySelector<HTMLInputElement>("[data-name]")?.select());
  const focusNode = (id: NodeId | undefined) =>
    board.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id ?? "")}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    if (isField(event.target) || event.nativeEvent.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (!pressed(event, isCommand)) return;
    event.preventDefault();
    keepFocus();
  };
  /** A node that is gone takes the focus with it: the next key is meant for the board all the same. */
  const keepFocus = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) board.current?.focus({ preventScroll: true });
    });
  const pressed = (event: KeyboardEvent, isCommand: boolean): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const [one] = selected;
    if (isCommand) {
      if (key === "z")
        onSay((event.shiftKey ? props.onRedo() : props.onUndo()) ? "Undone or done again." : "There is nothing more.");
      else if (key === "y") onSay(props.onRedo() ? "Done again." : "There is nothing more.");
      else if (key === "d") duplicate();
      else if (key === "a") onSelection(new Set(graph.nodes.map(({ id }) => id)));
      else return false;
      return true;
    }
    if (event.altKey) return false;
    if (key === "Delete" || key === "Backspace") remove();
    else if (key === "Escape") {
      onSelection(new Set());
      onEdge(null);
    } else if ((key === "F2" || key === "i") && one !== undefined) toInspector();
    else if (key === "o" && one !== undefined) commands.makeOutput(one);
    else if (key === "a" && one !== undefined) onToggleAsked(one);
    else if (key === "x" && one !== undefined) return commands.expand(one) || commands.collapse(one);
    else {
      const kind = kindOf(key);
      if (kind === null) return false;
      add(kind, null);
    }
    return true;
  };
  const onCopy = (event: ClipboardEvent, isCut: boolean) => {
    if (isField(event.target) || chosen.length === 0) return;
    // As Python: what is pasted elsewhere is a program, what is missing outside stands as three dots.
    const inside = new Set(chosen.map(({ id }) => id));
    const nodes = chosen.map((node) =>
      node.op === "leaf"
        ? node
        : { ...node, operands: node.operands.map((id) => (id !== null && inside.has(id) ? id : null)) },
    );
    event.clipboardData.setData("text/plain", writePython({ nodes, output: null }));
    event.preventDefault();
    if (isCut) remove();
    else onSay(chosen.length === 1 ? "Copied." : `Copied ${chosen.length} nodes.`);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event.target)) return;
    const reading = readPython(event.clipboardData.getData("text/plain"));
    const pasted = reading.ok ? (reading.cells[0]?.graph.nodes ?? []) : [];
    event.preventDefault();
    if (!act(actions.copyNodes(graph, pasted, { keepsWires: false, shift: 40 })))
      onSay("There is no graph in what was copied.");
  };
  const editing: CanvasEditing = {
    selection,
    onSelection: (next) => {
      if (next.size > 0) onEdge(null);
      onSelection(next);
    },
    edge,
    onEdge: (next) => {
      onSelection(new Set());
      onEdge(next);
    },
    canConnect: (id, operand) => actions.canConnect(graph, id, operand),
    onConnect: wire,
    onMove: (moves) => onEdit(moves.map(({ id, at }) => ({ type: "move", id, at }))),
    onOpen: (id) => {
      onSelection(new Set([id]));
      toInspector();
    },
    onReady: (convert) => {
      toCanvas.current = convert;
    },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and the clipboard bubble up from the nodes, which are interactive.
    <div
      ref={board}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onBlur={props.onSettle}
      onPointerUp={props.onSettle}
      className="flex h-full flex-col outline-none"
    >
      <div className="relative min-h-0 flex-1">
        <GraphCanvas
          graph={graph}
          evaluation={evaluation}
          gradient={gradient}
          asked={asked}
          onSelect={ignore}
          onEditLeaf={onEditLeaf}
          onToggleAsked={onToggleAsked}
          editing={editing}
        />
        {graph.nodes.length === 0 && (
          <EmptyState title="An empty board" className="pointer-events-none absolute inset-0 justify-center py-4">
            Type or paste the lecture’s Python, or put numbers and operations here from below.
          </EmptyState>
        )}
      </div>
      <Inspector
        graph={graph}
        evaluation={evaluation}
        selection={selection}
        commands={commands}
        onLeave={() => focusNode(selected[0])}
      />
      <Palette onAdd={add} givesWay={selection.size > 0} />
    </div>
  );
}

// The drawing's own selection takes this place.
function ignore() {}

/** Whether a key or the clipboard is a field's own. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]") !== null;
}
