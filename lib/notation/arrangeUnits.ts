import type { Graph, NodeId } from "@/lib/engine/graph";

/** Some lines of a program and the nodes that they make and need. */
export interface Piece {
  readonly text: string;
  readonly makes: readonly NodeId[];
  readonly needs: readonly NodeId[];
  readonly isNew: boolean;
}

interface Arranged {
  readonly pieces: readonly Piece[];
  readonly graph: Graph;
}

/**
 * The texts of the pieces in an order that runs: each as late as it was, but before whatever needs it. A new leaf comes
 * behind the last leaf, a new operation before the output, unless it is made of it.
 */
export function arrangeUnits({ pieces, graph }: Arranged): readonly string[] {
  const list = placeNew(pieces, graph);
  const makers = new Map(list.flatMap((piece) => piece.makes.map((id) => [id, piece] as const)));
  const texts: string[] = [];
  const isOut = new Set<Piece>();
  const isOpen = new Set<Piece>();
  for (const first of list) {
    const path: Piece[] = [first];
    for (let piece = path.at(-1); piece !== undefined; piece = path.at(-1)) {
      isOpen.add(piece);
      const missing = piece.needs
        .map((id) => makers.get(id))
        .find((maker) => maker && !isOut.has(maker) && !isOpen.has(maker));
      if (missing !== undefined) path.push(missing);
      else {
        path.pop();
        if (!isOut.has(piece)) texts.push(piece.text);
        isOut.add(piece);
      }
    }
  }
  return texts;
}

function placeNew(pieces: readonly Piece[], graph: Graph): readonly Piece[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const isLeafPiece = ({ makes }: Piece) => makes.length > 0 && makes.every((id) => nodes.get(id)?.op === "leaf");
  const kept = pieces.filter(({ isNew }) => !isNew);
  const fresh = pieces.filter(({ isNew }) => isNew);
  const { output } = graph;
  const ofOutput = output === null ? new Set<NodeId>() : consumersOf(graph, output);
  const isBefore = ({ makes }: Piece) => output !== null && !makes.some((id) => ofOutput.has(id));

  const lastMade = kept.findLastIndex(({ makes }) => makes.length > 0) + 1;
  const firstMade = Math.max(
    0,
    kept.findIndex(({ makes }) => makes.length > 0),
  );
  const lastLeaf = kept.findLastIndex(isLeafPiece) + 1 || firstMade;
  const outputAt = kept.findIndex(({ makes }) => output !== null && makes.includes(output));
  const placeOf = (piece: Piece) => {
    if (isLeafPiece(piece)) return lastLeaf;
    return outputAt >= 0 && isBefore(piece) ? outputAt : lastMade;
  };
  const list: Piece[] = [];
  kept.forEach((piece, at) => {
    list.push(...fresh.filter((each) => placeOf(each) === at), piece);
  });
  return [...list, ...fresh.filter((each) => placeOf(each) >= kept.length)];
}

/** A node and all that is made of it. */
function consumersOf({ nodes }: Graph, id: NodeId): ReadonlySet<NodeId> {
  const consumers = new Map<NodeId, NodeId[]>();
  for (const node of nodes) {
    for (const operand of node.operands)
      if (operand !== null) consumers.set(operand, [...(consumers.get(operand) ?? []), node.id]);
  }
  const found = new Set<NodeId>();
  const open = [id];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    open.push(...(consumers.get(each) ?? []));
  }
  return found;
}
