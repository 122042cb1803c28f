"use client";

import clsx from "clsx";
import { useCallback, useState } from "react";
import { ReactFlowProvider } from "reactflow";
import "reactflow/dist/base.css";
import "./graph.css";
import type { Verdict } from "@/components/ui/verdictLook";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { CanvasActions } from "./canvasActions";
import type { CanvasEditing } from "./canvasEditing";
import type { CardSize } from "./cardLook";
import type { GradientView, HeatOfNode } from "./cards";
import { FlowCanvas } from "./FlowCanvas";
import type { Flow } from "./flow";
import type { Fold } from "./fold";
import type { Size } from "./layout";

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
  /** Where the whole graph would be too small to be read, its output's side is shown instead. */
  readonly isLegible?: boolean | undefined;
  /** A picture to look at: no panning, no zooming, no controls. */
  readonly isStill?: boolean | undefined;
  /** The graph is drawn here: nodes are dragged, wired and selected. Keep it stable where it can be. */
  readonly editing?: CanvasEditing | undefined;
  readonly className?: string | undefined;
}

/** A graph to look at, to choose nodes in, or to draw on. It is measured before it is drawn, so that it opens where it stays. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { t } = useWords();
  const [frame, setFrame] = useState<Size | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element !== null) setFrame({ width: element.clientWidth, height: element.clientHeight });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls.
    <div
      ref={measure}
      role="group"
      // Left to right is how a graph reads, in every language.
      dir="ltr"
      aria-label={t("graph.canvas", { count: props.graph.nodes.length })}
      className={clsx("size-full", props.editing !== undefined && "wired", props.className)}
    >
      {frame !== null && (
        <ReactFlowProvider>
          <FlowCanvas {...props} frame={frame} />
        </ReactFlowProvider>
      )}
    </div>
  );
}
