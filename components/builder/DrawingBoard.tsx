import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import type { CanvasEditing, LooseWire } from "@/components/graph/canvasEditing";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { EmptyState } from "@/components/ui/EmptyState";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";
import { readPython } from "@/lib/notation/python";
import { writePython } from "@/lib/notation/writePython";
import * as actions from "./graphActions";
import { Inspector } from "./Inspector";
import { Palette } from "./Palette";
import { kindOf, kinds } from "./paletteKeys";
import { WireMenu } from "./WireMenu";

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
  const words = useWords();
  const { t } = words;
  const board = useRef<HTMLDivElement>(null);
  const [loose, setLoose] = useState<LooseWire | null>(null);
  const toCanvas = useRef<((screen: actions.Place) => actions.Place) | null>(null);
  const selected = [...selection];

  const act = (action: actions.GraphAction | null): boolean => {
    if (action === null || !onEdit(action.edits)) return false;
    if (action.selection !== undefined) onSelection(new Set(action.selection));
    onEdge(null);
    onSay(plain(action.said(words)));
    return true;
  };
  /** The corner of a card whose middle stands at a place of the screen. */
  const cornerAt = (at: actions.Place): actions.Place | null => {
    const place = toCanvas.current?.(at);
    return place === undefined ? null : { x: Math.round(place.x - 60), y: Math.round(place.y - 40) };
  };
  const add = (kind: actions.Kind, at: actions.Place | null) =>
    act(actions.addNode(graph, kind, at === null ? selected : [], at && cornerAt(at)));
  const addAtWire = (wire: LooseWire, kind: actions.Kind) => {
    act(actions.addAtWire(graph, wire, kind, cornerAt(wire.at)));
    setLoose(null);
    keepFocus();
  };
  const wire = (id: NodeId, slot: number | null, operand: NodeId | null) => {
    const node = actions.nodeOf(graph, id);
    const at = slot ?? (node === undefined ? null : actions.freeSlot(node));
    if (at === null || !act(actions.connect(graph, id, at, operand))) {
      if (operand !== null) onSay(t("builder.said.notConnected"));
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
    makeOutput: (id: NodeId) => act({ edits: [{ type: "setOutput", id }], said: () => t("builder.said.output") }),
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
        onSay(
          (event.shiftKey ? props.onRedo() : props.onUndo()) ? t("builder.said.undone") : t("builder.said.nothingMore"),
        );
      else if (key === "y") onSay(props.onRedo() ? t("builder.said.redone") : t("builder.said.nothingMore"));
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
    else onSay(t("builder.said.copied", { count: chosen.length }));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event.target)) return;
    const reading = readPython(event.clipboardData.getData("text/plain"));
    const pasted = reading.ok ? (reading.cells[0]?.graph.nodes ?? []) : [];
    event.preventDefault();
    if (!act(actions.copyNodes(graph, pasted, { keepsWires: false, shift: 40 })))
      onSay(t("builder.said.nothingCopied"));
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
    onLooseWire: setLoose,
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
      // With Shift the browser would select the page's text up to here.
      onMouseDownCapture={(event) => {
        if (event.shiftKey && !isField(event.target)) event.preventDefault();
      }}
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
        {loose !== null && (
          <WireMenu
            at={loose.at}
            kinds={loose.slot === null ? kinds.filter((kind) => kind !== "leaf") : kinds}
            onPick={(kind) => addAtWire(loose, kind)}
            onClose={() => {
              setLoose(null);
              keepFocus();
            }}
          />
        )}
        {graph.nodes.length === 0 && (
          <EmptyState
            title={t("builder.board.empty")}
            className="pointer-events-none absolute inset-0 justify-center py-4"
          >
            {t("builder.board.emptyAbout")}
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
