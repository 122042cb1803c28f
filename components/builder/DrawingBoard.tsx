import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import type { CanvasEditing, LooseWire } from "@/components/graph/canvasEditing";
import type { GradientView } from "@/components/graph/cards";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { EmptyState } from "@/components/ui/EmptyState";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";
import { copiedText, pastedNodes } from "./boardClipboard";
import { type BoardOrder, type NodeOrder, orderOf } from "./boardKeys";
import { canConnect, type Place } from "./graphActions";
import { Inspector } from "./Inspector";
import { Palette } from "./Palette";
import { kinds } from "./paletteKeys";
import { useBoardActs } from "./useBoardActs";
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
  const { t } = useWords();
  const board = useRef<HTMLDivElement>(null);
  const [loose, setLoose] = useState<LooseWire | null>(null);
  const toCanvas = useRef<((screen: Place) => Place) | null>(null);
  const [one] = selection;
  const acts = useBoardActs(props);

  /** A node that is gone takes the focus with it: the next key is meant for the board all the same. */
  const keepFocus = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) board.current?.focus({ preventScroll: true });
    });
  const remove = () => {
    acts.remove();
    keepFocus();
  };
  /** The corner of a card whose middle stands at a place of the screen. */
  const cornerAt = (at: Place): Place | null => {
    const place = toCanvas.current?.(at);
    return place === undefined ? null : { x: Math.round(place.x - 60), y: Math.round(place.y - 40) };
  };
  const closeMenu = () => {
    setLoose(null);
    keepFocus();
  };
  const toInspector = () =>
    requestAnimationFrame(() => board.current?.querySelector<HTMLInputElement>("[data-name]")?.select());
  const focusNode = (id: NodeId | undefined) =>
    board.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id ?? "")}"]`)?.focus();
  const drop = () => {
    onSelection(new Set());
    onEdge(null);
  };

  const follow = (order: BoardOrder) => {
    switch (order.type) {
      case "undo":
        return onSay(props.onUndo() ? t("builder.said.undone") : t("builder.said.nothingMore"));
      case "redo":
        return onSay(props.onRedo() ? t("builder.said.redone") : t("builder.said.nothingMore"));
      case "selectAll":
        return onSelection(new Set(graph.nodes.map(({ id }) => id)));
      case "leave":
        return drop();
      case "add":
        return acts.add(order.kind, null);
      case "duplicate":
        return acts.duplicate();
      case "remove":
        return remove();
      default:
        if (one !== undefined) followFor(one, order.type);
    }
  };
  const followFor = (id: NodeId, type: NodeOrder) => {
    if (type === "rename") toInspector();
    else if (type === "makeOutput") acts.makeOutput(id);
    else if (type === "ask") onToggleAsked(id);
    else if (!acts.expand(id)) acts.collapse(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isField(event.target) || event.nativeEvent.isComposing) return;
    const order = orderOf(event, one !== undefined);
    if (order === null) return;
    event.preventDefault();
    follow(order);
    keepFocus();
  };
  const onCopy = (event: ClipboardEvent, isCut: boolean) => {
    const chosen = graph.nodes.filter(({ id }) => selection.has(id));
    if (isField(event.target) || chosen.length === 0) return;
    event.clipboardData.setData("text/plain", copiedText(chosen));
    event.preventDefault();
    if (isCut) remove();
    else onSay(t("builder.said.copied", { count: chosen.length }));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event.target)) return;
    event.preventDefault();
    acts.paste(pastedNodes(event.clipboardData.getData("text/plain")));
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
    canConnect: (id, operand) => canConnect(graph, id, operand),
    onConnect: acts.connect,
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
            onPick={(kind) => {
              acts.addAtWire(loose, kind, cornerAt(loose.at));
              closeMenu();
            }}
            onClose={closeMenu}
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
        commands={{ ...acts, remove }}
        onLeave={() => focusNode(one)}
      />
      <Palette onAdd={(kind, at) => acts.add(kind, at && cornerAt(at))} givesWay={selection.size > 0} />
    </div>
  );
}

// The drawing's own selection takes this place.
function ignore() {}

/** Whether a key or the clipboard is a field's own. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]") !== null;
}
