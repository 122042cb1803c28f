import { useMemo, useRef, useState } from "react";
import { type EdgeTypes, type NodeChange, type NodeTypes, ReactFlow, type ReactFlowProps, useStore } from "reactflow";
import { useStable } from "@/components/ui/useStable";
import { useWords } from "@/components/words/useWords";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { type CanvasActions, CanvasActionsContext } from "./canvasActions";
import { type CanvasEdge, type CanvasNode, canvasEdges, canvasNodes, keepEdges, keepNodes } from "./canvasNodes";
import { cardLooks } from "./cardLook";
import { cardsOf, type HeatOfNode } from "./cards";
import { DetailContext, detailAt } from "./detail";
import { FarEdges } from "./FarEdges";
import { firstViewport, MIN_ZOOM } from "./firstViewport";
import type { GraphCanvasProps } from "./GraphCanvas";
import { HostPointer } from "./HostPointer";
import { keepCards } from "./isSameCard";
import { KeepInView } from "./KeepInView";
import { layOutCards } from "./laidOut";
import type { Size } from "./layout";
import { NodeCard } from "./NodeCard";
import { OperandEdge } from "./OperandEdge";
import { hasRoomForMap, OverviewMap } from "./OverviewMap";
import { PaneControls } from "./PaneControls";
import { useCanvasEditing } from "./useCanvasEditing";
import { useKept } from "./useKept";

const nodeTypes = { card: NodeCard } satisfies NodeTypes;
const edgeTypes = { operand: OperandEdge } satisfies EdgeTypes;
const howItIsLookedAt: Partial<ReactFlowProps<CanvasNode, CanvasEdge>> = {
  nodeTypes,
  edgeTypes,
  proOptions: { hideAttribution: true },
  minZoom: MIN_ZOOM,
  maxZoom: 3,
  nodesDraggable: false,
  nodesConnectable: false,
  edgesFocusable: false,
  zoomOnDoubleClick: false,
  // Dragging pans anyway; taken by the canvas, Space would never reach the host's button.
  panActivationKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  deleteKeyCode: null,
};
const nothing: ReadonlySet<NodeId> = new Set();
const noHeat: ReadonlyMap<NodeId, HeatOfNode> = new Map();
const noVerdicts: GraphCanvasProps["verdicts"] & object = new Map();
const noEdges: CanvasEdge[] = [];

/** Beyond this many nodes only what is in sight is drawn. */
const FEW = 120;
/** Beyond this many a canvas that does not show them all has a map. */
const MAPPED = 40;

interface Props extends GraphCanvasProps {
  /** The canvas's size when it opens. */
  readonly frame: Size;
}

/** A graph on React Flow: what changed is drawn, and nothing else. */
export function FlowCanvas(props: Props) {
  const { graph, gradient, asked = nothing, selected = null, onSelect, heat = noHeat, verdicts = noVerdicts } = props;
  const {
    flow = null,
    size = "card",
    isFollowing = false,
    isLegible = false,
    isStill = false,
    editing,
    folds,
    frame,
  } = props;
  const words = useWords();
  const ariaLabelConfig = useMemo(() => {
    const choose = words.t("graph.choose");
    return { "node.a11yDescription.default": choose, "node.a11yDescription.keyboardDisabled": choose };
  }, [words]);
  const look = cardLooks[size];
  const hasMoved = useRef(false);

  const given = props.evaluation;
  const evaluation = useMemo(() => given ?? evaluate(graph), [given, graph]);
  const cards = useKept(
    useMemo(
      () => cardsOf({ graph, evaluation, gradient, asked, heat, verdicts, folds }, words),
      [graph, evaluation, gradient, asked, heat, verdicts, folds, words],
    ),
    keepCards,
  );
  const laidOut = useKept(
    useMemo(() => ({ graph, cards, look }), [graph, cards, look]),
    layOutCards,
  );
  const { layout } = laidOut;
  const [first] = useState(() =>
    firstViewport({ layout, look, frame, middle: isFollowing ? selected : null, isLegible }),
  );
  const detail = useStore(({ panZoom, transform }) => detailAt(panZoom === null ? first.zoom : transform[2], look));
  const isDot = detail === "dot";

  const nodes = useKept(
    useMemo(
      () => canvasNodes({ cards, layout, size, selected, flow, isDot }),
      [cards, layout, size, selected, flow, isDot],
    ),
    keepNodes,
  );
  const edges = useKept(
    useMemo(() => (isDot ? noEdges : canvasEdges(laidOut.graph, layout, flow)), [isDot, laidOut, layout, flow]),
    keepEdges,
  );
  const shape = useMemo(() => graph.nodes.map(({ id, operands }) => `${id}(${operands})`).join(), [graph]);
  const isWired = editing !== undefined;
  const drawing = useCanvasEditing({ nodes, edges, editing });
  const choose = useStable((changes: readonly NodeChange<CanvasNode>[]) => {
    for (const change of changes) if (change.type === "select" && change.selected) onSelect?.(change.id);
  });
  const isInteractive = !isStill;
  const [isMapOn, setMapOn] = useState(true);
  const isLarge = useStore(hasRoomForMap) && graph.nodes.length > MAPPED;
  return (
    <CanvasActionsContext value={useActions(props, isWired)}>
      <DetailContext value={detail}>
        <ReactFlow
          {...howItIsLookedAt}
          ariaLabelConfig={ariaLabelConfig}
          defaultViewport={first}
          onNodesChange={choose}
          onPaneClick={useStable(() => onSelect?.(null))}
          onMoveStart={useStable((event: unknown) => {
            if (event !== null) hasMoved.current = true;
          })}
          onlyRenderVisibleElements={graph.nodes.length > FEW}
          elementsSelectable={onSelect !== undefined}
          nodesFocusable={onSelect !== undefined}
          panOnDrag={isInteractive}
          zoomOnScroll={isInteractive}
          zoomOnPinch={isInteractive}
          preventScrolling={isInteractive}
          {...drawing}
        >
          {isDot && <FarEdges laidOut={laidOut} flow={flow} />}
          <KeepInView
            layout={layout}
            shape={shape}
            look={look}
            selected={editing === undefined ? selected : onlyOne(editing.selection)}
            isFollowing={isFollowing}
            isLegible={isLegible}
            hasMoved={hasMoved}
            isDrawnOn={isWired}
            isPlaced={graph.nodes.some(({ at }) => at !== undefined)}
          />
          <HostPointer layout={layout} size={size} />
          {isInteractive && (
            <>
              {isLarge && isMapOn && <OverviewMap layout={layout} asked={asked} />}
              <PaneControls maxZoom={look.maxZoom} isMapOn={isLarge ? isMapOn : undefined} onMap={setMapOn} />
            </>
          )}
        </ReactFlow>
      </DetailContext>
    </CanvasActionsContext>
  );
}

function onlyOne(selection: ReadonlySet<NodeId>): NodeId | null {
  const [first = null] = selection;
  return selection.size === 1 ? first : null;
}

/** What may be done on the cards, the same object while the same may be done: every card looks at it. */
function useActions({ onEditLeaf, onToggleAsked }: CanvasActions, isWired: boolean): CanvasActions {
  const editLeaf = useStable((id: NodeId, text: string) => onEditLeaf?.(id, text));
  const toggleAsked = useStable((id: NodeId) => onToggleAsked?.(id));
  const [canEdit, canToggle] = [onEditLeaf !== undefined, onToggleAsked !== undefined];
  return useMemo(
    () => ({
      isWired,
      onEditLeaf: canEdit ? editLeaf : undefined,
      onToggleAsked: canToggle ? toggleAsked : undefined,
    }),
    [canEdit, canToggle, editLeaf, toggleAsked, isWired],
  );
}
