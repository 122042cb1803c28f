import type { LooseWire } from "@/components/graph/canvasEditing";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Graph, NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";
import * as actions from "./graphActions";

interface Board {
  readonly graph: Graph;
  readonly selection: ReadonlySet<NodeId>;
  readonly onSelection: (selection: ReadonlySet<NodeId>) => void;
  readonly edge: string | null;
  readonly onEdge: (edge: string | null) => void;
  readonly onEdit: (edits: readonly Edit[], key?: string) => boolean;
  /** Said to who cannot see it. */
  readonly onSay: (words: string) => void;
}

/** What can be done on the board, by whatever gesture, key or field: each is edits, is said, and leaves something selected. */
export function useBoardActs({ graph, selection, onSelection, edge, onEdge, onEdit, onSay }: Board) {
  const words = useWords();
  const { t } = words;
  const selected = [...selection];
  const chosen = graph.nodes.filter(({ id }) => selection.has(id));

  const act = (action: actions.GraphAction | null): boolean => {
    if (action === null || !onEdit(action.edits)) return false;
    if (action.selection !== undefined) onSelection(new Set(action.selection));
    onEdge(null);
    onSay(plain(action.said(words)));
    return true;
  };
  const connect = (id: NodeId, slot: number | null, operand: NodeId | null) => {
    const node = actions.nodeOf(graph, id);
    const at = slot ?? (node === undefined ? null : actions.freeSlot(node));
    const isDone = at !== null && act(actions.connect(graph, id, at, operand));
    if (!isDone && operand !== null) onSay(t("builder.said.notConnected"));
  };
  return {
    /** Works on the selected nodes, unless it has a place of its own. */
    add: (kind: actions.Kind, at: actions.Place | null) =>
      act(actions.addNode(graph, kind, at === null ? selected : [], at)),
    addAtWire: (wire: LooseWire, kind: actions.Kind, at: actions.Place | null) =>
      act(actions.addAtWire(graph, wire, kind, at)),
    connect,
    /** The selected wire, or else the selected nodes. */
    remove: () => {
      if (edge === null) return void act(actions.removeNodes(graph, selected));
      const [id = "", slot] = edge.split(":");
      connect(id, Number(slot), null);
    },
    duplicate: () => act(actions.copyNodes(graph, chosen, { keepsWires: true, shift: 40 })),
    paste: (nodes: Graph["nodes"]) => {
      if (!act(actions.copyNodes(graph, nodes, { keepsWires: false, shift: 40 })))
        onSay(t("builder.said.nothingCopied"));
    },
    rename: (id: NodeId, text: string) => act(actions.rename(graph, id, text)),
    setExponent: (id: NodeId, exponent: number) => onEdit([{ type: "setExponent", id, exponent }]),
    makeOutput: (id: NodeId) => act({ edits: [{ type: "setOutput", id }], said: () => t("builder.said.output") }),
    expand: (id: NodeId) => act(actions.expand(graph, id)),
    collapse: (id: NodeId) => act(actions.collapse(graph, id)),
  };
}
