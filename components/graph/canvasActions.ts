import { createContext } from "react";
import type { NodeId } from "@/lib/engine/graph";

/** What the viewer may do on a card; absent where they may not. */
export interface CanvasActions {
  readonly onEditLeaf?: ((id: NodeId, text: string) => void) | undefined;
  readonly onToggleAsked?: ((id: NodeId) => void) | undefined;
  /** Nodes are wired here: their inputs and outputs can be grasped. */
  readonly isWired?: boolean | undefined;
}

export const CanvasActionsContext = createContext<CanvasActions>({});
