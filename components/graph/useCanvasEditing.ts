import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Connection, FinalConnectionState, NodeChange, ReactFlowProps } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { CanvasEditing, Move } from "./canvasEditing";
import type { CanvasEdge, CanvasNode } from "./canvasNodes";
import type { Point } from "./layout";

type Places = ReadonlyMap<NodeId, Point>;
type FlowProps = Partial<ReactFlowProps<CanvasNode, CanvasEdge>>;

const nowhere: Places = new Map();

interface Drawn {
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  readonly editing: CanvasEditing | undefined;
}

/** React Flow's side of drawing: nodes where they are dragged, and its gestures as the graph's edits. */
export function useCanvasEditing({ nodes, edges, editing }: Drawn): FlowProps {
  // Only while they are dragged: the graph hears of a place when it is let go.
  const [dragged, setDragged] = useState(nowhere);
  const selection = editing?.selection;
  const shownNodes = useMemo(() => {
    if (selection === undefined) return nodes;
    return nodes.map((node): CanvasNode => {
      const position = dragged.get(node.id);
      const selected = selection.has(node.id);
      if (position === undefined && selected === node.selected) return node;
      return { ...node, selected, ...(position && { position }) };
    });
  }, [nodes, dragged, selection]);
  const chosen = editing?.edge;
  const shownEdges = useMemo(
    () =>
      chosen == null
        ? edges
        : edges.map((edge) => (edge.id === chosen ? { ...edge, selected: true, zIndex: 1 } : edge)),
    [edges, chosen],
  );
  // React Flow tells all its cards and edges of every new function: these stay, and look up what they act on.
  const now = useRef<Now>({ nodes, editing, dragged });
  useLayoutEffect(() => {
    now.current = { nodes, editing, dragged };
  }, [nodes, editing, dragged]);
  const gestures = useMemo(() => gesturesOn(now, setDragged), []);
  return editing === undefined
    ? { nodes, edges }
    : { ...howItIsDrawnOn, ...gestures, nodes: shownNodes, edges: shownEdges };
}

const howItIsDrawnOn: FlowProps = {
  nodesDraggable: true,
  nodesConnectable: true,
  nodesFocusable: true,
  elementsSelectable: true,
  edgesReconnectable: true,
  // A press that drags a node does not bring it near as one that chooses it does.
  selectNodesOnDrag: false,
  connectionRadius: 28,
  selectionKeyCode: "Shift",
  multiSelectionKeyCode: ["Meta", "Control", "Shift"],
  // The canvas would run from under the box.
  autoPanOnSelection: false,
  panActivationKeyCode: null,
};

interface Now {
  readonly nodes: readonly CanvasNode[];
  readonly editing: CanvasEditing | undefined;
  readonly dragged: Places;
}

function gesturesOn(now: RefObject<Now>, setDragged: (places: Places) => void): FlowProps {
  const edit = () => now.current.editing;
  const connect = ({ source, target, targetHandle }: Connection) =>
    edit()?.onConnect(target, targetHandle === null ? null : Number(targetHandle), source);
  return {
    onNodesChange(changes) {
      const { editing, nodes, dragged } = now.current;
      if (editing === undefined) return;
      const { next, drag, moves } = readChanges(changes, editing.selection, dragged);
      if (changes.some(({ type }) => type === "select")) editing.onSelection(next);
      if (moves.length === 0) return drag.size === dragged.size && drag.size === 0 ? undefined : setDragged(drag);
      setDragged(nowhere);
      const at = new Map(nodes.map(({ id, position }) => [id, position]));
      const moved = moves.filter((move) => at.get(move.id)?.x !== move.at.x || at.get(move.id)?.y !== move.at.y);
      if (moved.length > 0) editing.onMove(moved.map(({ id, at: { x, y } }) => ({ id, at: rounded(x, y) })));
    },
    // Pressed, that is: a box around nodes takes in their edges too, and is not about them.
    onEdgeClick: (_event, { id }) => edit()?.onEdge(id),
    isValidConnection: ({ source, target }) => edit()?.canConnect(target, source) ?? false,
    onConnect: connect,
    onConnectEnd(event, { isValid, fromHandle, fromNode }: FinalConnectionState) {
      const editing = edit();
      if (editing === undefined || isValid === true || fromHandle === null || fromNode === null) return;
      const at = placeOf(event);
      const under = at === null ? null : document.elementFromPoint(at.x, at.y);
      const target = under?.closest<HTMLElement>(".react-flow__node")?.dataset.id;
      const slot = fromHandle.type === "source" ? null : Number(fromHandle.id);
      if (target === fromNode.id) return;
      // Let go over a card, not on one of its inputs: the first empty one takes it.
      if (target !== undefined && slot === null) editing.onConnect(target, null, fromNode.id);
      else if (target !== undefined) editing.onConnect(fromNode.id, slot, target);
      else if (at !== null && under?.closest(".react-flow__pane")) editing.onLooseWire({ node: fromNode.id, slot, at });
    },
    onReconnect(edge, connection) {
      const isSameInput = edge.target === connection.target && edge.targetHandle === connection.targetHandle;
      if (!isSameInput) edit()?.onConnect(edge.target, Number(edge.targetHandle), null);
      connect(connection);
    },
    onReconnectEnd(_event, edge, _type, state) {
      if (state.isValid !== true) edit()?.onConnect(edge.target, Number(edge.targetHandle), null);
    },
    onNodeDoubleClick: (_event, { id }) => edit()?.onOpen(id),
    onPaneClick() {
      edit()?.onSelection(new Set());
      edit()?.onEdge(null);
    },
    onInit: ({ screenToFlowPosition }) => edit()?.onReady((screen) => screenToFlowPosition(screen)),
  };
}

function readChanges(changes: readonly NodeChange<CanvasNode>[], selection: ReadonlySet<NodeId>, dragged: Places) {
  const next = new Set(selection);
  const moves: Move[] = [];
  const drag = new Map(dragged);
  for (const change of changes) {
    if (change.type === "select") {
      if (change.selected) next.add(change.id);
      else next.delete(change.id);
    }
    if (change.type !== "position" || change.position === undefined) continue;
    if (change.dragging === true) drag.set(change.id, change.position);
    else moves.push({ id: change.id, at: change.position });
  }
  return { next, drag, moves };
}

function rounded(x: number, y: number): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function placeOf(event: MouseEvent | TouchEvent): Point | null {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  return at === undefined ? null : { x: at.clientX, y: at.clientY };
}
