"use client";

import clsx from "clsx";
import { useMemo, useRef, useState } from "react";
import { type EdgeTypes, type NodeChange, type NodeTypes, ReactFlow } from "reactflow";
import "reactflow/dist/base.css";
import "./graph.css";
import type { Verdict } from "@/components/ui/verdictLook";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { type CanvasActions, CanvasActionsContext } from "./canvasActions";
import type { CanvasEditing } from "./canvasEditing";
import { type CanvasNode, canvasEdges, canvasNodes } from "./canvasNodes";
import { type CardSize, cardLooks, cardSize } from "./cardLook";
import { cardsOf, type GradientView, type HeatOfNode, longestNumber } from "./cards";
import type { Flow } from "./flow";
import type { Fold } from "./fold";
import { HostPointer } from "./HostPointer";
import { FIT_PADDING, KeepInView } from "./KeepInView";
import { layoutGraph } from "./layout";
import { NodeCard } from "./NodeCard";
import { OperandEdge } from "./OperandEdge";
import { PaneControls } from "./PaneControls";
import { useCanvasEditing } from "./useCanvasEditing";

const nodeTypes = { card: NodeCard } satisfies NodeTypes;
const edgeTypes = { operand: OperandEdge } satisfies EdgeTypes;
const proOptions = { hideAttribution: true };
const ariaLabelConfig = {
  "node.a11yDescription.default": "Press Enter to choose this node.",
  "node.a11yDescription.keyboardDisabled": "Press Enter to choose this node.",
};
const nothing: ReadonlySet<NodeId> = new Set();
const noHeat: ReadonlyMap<NodeId, HeatOfNode> = new Map();
const noVerdicts: ReadonlyMap<NodeId, Verdict> = new Map();

/** Beyond this many nodes only what is in sight is drawn. */
const FEW = 120;

function onlyOne(selection: ReadonlySet<NodeId>): NodeId | null {
  const [first = null] = selection;
  return selection.size === 1 ? first : null;
}

export interface GraphCanvasProps extends CanvasActions {
  readonly graph: Graph;
  /** Spares a second evaluation where the caller has one. */
  readonly evaluation?: Evaluation | undefined;
  /** Keep it stable (useCallback): every new function draws all cards anew. */
  readonly gradient: (id: NodeId) => GradientView;
  readonly asked?: ReadonlySet<NodeId> | undefined;
  readonly selected?: NodeId | null | undefined;
  /** Called with null when the bare canvas is pressed. Without it nodes cannot be chosen. */
  readonly onSelect?: ((id: NodeId | null) => void) | undefined;
  readonly heat?: ReadonlyMap<NodeId, HeatOfNode> | undefined;
  readonly verdicts?: ReadonlyMap<NodeId, Verdict> | undefined;
  readonly flow?: Flow | null | undefined;
  /** The nodes that stand for a part of the graph, drawn as a stack. */
  readonly folds?: ReadonlyMap<NodeId, Fold> | undefined;
  readonly size?: CardSize | undefined;
  /** Keeps the selected node in the middle at a size that can be read: for a phone's small canvas. */
  readonly isFollowing?: boolean | undefined;
  /** A picture to look at: no panning, no zooming, no controls. */
  readonly isStill?: boolean | undefined;
  /** The graph is drawn here: nodes are dragged, wired and selected. Keep it stable where it can be. */
  readonly editing?: CanvasEditing | undefined;
  readonly className?: string | undefined;
}

export function GraphCanvas(props: GraphCanvasProps) {
  const { graph, gradient, asked = nothing, selected = null, onSelect, heat = noHeat, verdicts = noVerdicts } = props;
  const {
    flow = null,
    size = "card",
    isFollowing = false,
    isStill = false,
    onEditLeaf,
    onToggleAsked,
    editing,
    folds,
  } = props;
  const look = cardLooks[size];
  const hasMoved = useRef(false);
  // React Flow would fit the first node that is put on an empty board: it would jump from under the pointer.
  const [beganEmpty] = useState(graph.nodes.length === 0);

  const given = props.evaluation;
  const evaluation = useMemo(() => given ?? evaluate(graph), [given, graph]);
  const cards = useMemo(
    () => cardsOf({ graph, evaluation, gradient, asked, heat, verdicts, folds }),
    [graph, evaluation, gradient, asked, heat, verdicts, folds],
  );
  const layout = useMemo(() => {
    const texts = new Map(cards.map((card) => [card.node.id, { title: card.title, number: longestNumber(card) }]));
    const unknown = { title: "", number: "" };
    return layoutGraph(graph, {
      sizeOf: (node) => cardSize(node, texts.get(node.id) ?? unknown, look),
      gap: look.gap,
    });
  }, [graph, cards, look]);
  const nodes = useMemo(
    () => canvasNodes({ cards, layout, size, selected, flow }),
    [cards, layout, size, selected, flow],
  );
  const edges = useMemo(() => canvasEdges(graph, layout, flow), [graph, layout, flow]);
  const shape = useMemo(() => graph.nodes.map(({ id, operands }) => `${id}(${operands})`).join(), [graph]);
  const isWired = editing !== undefined;
  const actions = useMemo(() => ({ onEditLeaf, onToggleAsked, isWired }), [onEditLeaf, onToggleAsked, isWired]);
  const drawing = useCanvasEditing({ nodes, edges, editing });

  const onNodesChange = (changes: NodeChange<CanvasNode>[]) => {
    for (const change of changes) if (change.type === "select" && change.selected) onSelect?.(change.id);
  };
  const isInteractive = !isStill;
  return (
    <CanvasActionsContext value={actions}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div
        role="group"
        aria-label={`Computation graph, ${graph.nodes.length} nodes`}
        className={clsx("size-full", isWired && "wired", props.className)}
      >
        <ReactFlow
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onPaneClick={() => onSelect?.(null)}
          onMoveStart={(event) => {
            if (event !== null) hasMoved.current = true;
          }}
          fitView={!beganEmpty && (!isFollowing || selected === null)}
          fitViewOptions={{ padding: FIT_PADDING, maxZoom: look.maxZoom }}
          minZoom={0.05}
          maxZoom={3}
          onlyRenderVisibleElements={graph.nodes.length > FEW}
          elementsSelectable={onSelect !== undefined}
          nodesFocusable={onSelect !== undefined}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          panOnDrag={isInteractive}
          zoomOnScroll={isInteractive}
          zoomOnPinch={isInteractive}
          preventScrolling={isInteractive}
          zoomOnDoubleClick={false}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          deleteKeyCode={null}
          ariaLabelConfig={ariaLabelConfig}
          proOptions={proOptions}
          {...drawing}
        >
          <KeepInView
            layout={layout}
            shape={shape}
            look={look}
            selected={editing === undefined ? selected : onlyOne(editing.selection)}
            isFollowing={isFollowing}
            hasMoved={hasMoved}
            isDrawnOn={isWired}
            isPlaced={graph.nodes.some(({ at }) => at !== undefined)}
          />
          <HostPointer layout={layout} size={size} />
          {isInteractive && <PaneControls maxZoom={look.maxZoom} />}
        </ReactFlow>
      </div>
    </CanvasActionsContext>
  );
}
