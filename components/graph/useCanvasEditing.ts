import { useCallback, useMemo, useState } from "react";
import type { Connection, EdgeChange, FinalConnectionState, NodeChange, ReactFlowProps } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { CanvasEditing, Move } from "./canvasEditing";
import type { CanvasEdge, CanvasNode } from "./canvasNodes";
import type { Point } from "./layout";

const nowhere: ReadonlyMap<NodeId, Point> = new Map();

interface Drawn {
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  readonly editing: CanvasEditing | undefined;
}

/** React Flow's side of drawing: nodes where they are dragged, and its gestures as the graph's edits. */
export function useCanvasEditing({ nodes, edges, editing }: Drawn): Partial<ReactFlowProps<CanvasNode, CanvasEdge>> {
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
  const isValidConnection = useCallback(
    ({ source, target }: Connection | CanvasEdge) => editing?.canConnect(target, source) ?? false,
    [editing],
  );
  if (editing === undefined) return { nodes, edges };

  const onNodesChange = (changes: NodeChange<CanvasNode>[]) => {
    const next = new Set(editing.selection);
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
    if (changes.some(({ type }) => type === "select")) editing.onSelection(next);
    if (moves.length === 0) return drag.size === dragged.size && drag.size === 0 ? undefined : setDragged(drag);
    setDragged(nowhere);
    const at = new Map(nodes.map(({ id, position }) => [id, position]));
    const moved = moves.filter((move) => at.get(move.id)?.x !== move.at.x || at.get(move.id)?.y !== move.at.y);
    if (moved.length > 0)
      editing.onMove(moved.map(({ id, at }) => ({ id, at: { x: Math.round(at.x), y: Math.round(at.y) } })));
  };
  const onEdgesChange = (changes: EdgeChange<CanvasEdge>[]) => {
    const chosen = changes.find((change) => change.type === "select" && change.selected);
    if (chosen?.type === "select") editing.onEdge(chosen.id);
  };
  const connect = ({ source, target, targetHandle }: Connection) =>
    editing.onConnect(target, targetHandle === null ? null : Number(targetHandle), source);
  return {
    nodes: shownNodes,
    edges: shownEdges,
    onNodesChange,
    onEdgesChange,
    isValidConnection,
    onConnect: connect,
    // Let go over a card, not on one of its inputs: the first empty one takes it.
    onConnectEnd: (event, state: FinalConnectionState) => {
      const from = state.fromHandle?.type === "source" ? state.fromNode?.id : undefined;
      const target = state.isValid === true ? null : cardUnder(event);
      if (from !== undefined && target !== null && target !== from) editing.onConnect(target, null, from);
    },
    onReconnect: (edge, connection) => {
      const isSameInput = edge.target === connection.target && edge.targetHandle === connection.targetHandle;
      if (!isSameInput) editing.onConnect(edge.target, Number(edge.targetHandle), null);
      connect(connection);
    },
    onReconnectEnd: (_event, edge, _type, state) => {
      if (state.isValid !== true) editing.onConnect(edge.target, Number(edge.targetHandle), null);
    },
    onNodeDoubleClick: (_event, { id }) => editing.onOpen(id),
    onPaneClick: () => {
      editing.onSelection(new Set());
      editing.onEdge(null);
    },
    onInit: ({ screenToFlowPosition }) => editing.onReady((screen) => screenToFlowPosition(screen)),
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
    panActivationKeyCode: null,
  };
}

function cardUnder(event: MouseEvent | TouchEvent): NodeId | null {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  const element = at === undefined ? null : document.elementFromPoint(at.clientX, at.clientY);
  return element?.closest<HTMLElement>(".react-flow__node")?.dataset.id ?? null;
}
