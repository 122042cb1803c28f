import type { GraphNode, NodeId } from "@/lib/engine/graph";
import type { Edit } from "@/lib/notation/edit";

/** An edit of the same nodes under other ids. */
export function renameInEdit(edit: Edit, ids: ReadonlyMap<NodeId, NodeId>): Edit {
  const to = (id: NodeId) => ids.get(id) ?? id;
  const orNull = (id: NodeId | null) => (id === null ? null : to(id));
  switch (edit.type) {
    case "add":
      return { ...edit, node: renamed(edit.node, to) };
    case "connect":
      return { ...edit, id: to(edit.id), operand: orNull(edit.operand) };
    case "expand":
      return { ...edit, id: to(edit.id), ids: edit.ids.map(to) };
    case "setOutput":
      return { ...edit, id: orNull(edit.id) };
    case "replace":
      return edit;
    default:
      return { ...edit, id: to(edit.id) };
  }
}

/** The ids that edits give to new nodes. */
export function newIds(edits: readonly Edit[]): readonly NodeId[] {
  return edits.flatMap((edit) => (edit.type === "add" ? [edit.node.id] : edit.type === "expand" ? edit.ids : []));
}

function renamed(node: GraphNode, to: (id: NodeId) => NodeId): GraphNode {
  if (node.op === "leaf") return { ...node, id: to(node.id) };
  return { ...node, id: to(node.id), operands: node.operands.map((operand) => operand && to(operand)) };
}
