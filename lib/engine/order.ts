/** Which nodes can be computed in which sequence. Indices are positions in the list of nodes. */
export interface Order {
  /** Operands before consumers; nodes already in such an order keep it. */
  readonly order: readonly number[];
  /** Every node that depends on itself. */
  readonly onCycle: readonly number[];
}

/**
 * Tarjan's strongly connected components with a stack of its own, so that a chain of any length works.
 * Components come out operands first; one of several nodes, or of a node with an edge to itself, is a cycle.
 * `operandsOf[i]` lists the operands of node i; negative entries (missing operands) are passed over. O(nodes + edges).
 */
export function topologicalOrder(operandsOf: readonly (readonly number[])[]): Order {
  if (operandsOf.every((operands, node) => operands.every((operand) => operand < node))) {
    return { order: Array.from(operandsOf.keys()), onCycle: [] };
  }
  const count = operandsOf.length;
  const order: number[] = [];
  const onCycle: number[] = [];
  const visitedAt = new Int32Array(count); // 0: not yet
  const low = new Int32Array(count);
  const nextSlot = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const path: number[] = [];
  const open: number[] = [];
  let clock = 0;

  const enter = (node: number) => {
    clock += 1;
    visitedAt[node] = clock;
    low[node] = clock;
    isOpen[node] = 1;
    path.push(node);
    open.push(node);
  };
  const lower = (node: number, bound: number) => {
    if (bound < (low[node] ?? 0)) low[node] = bound;
  };
  const close = (root: number, hasLoop: boolean) => {
    const from = open.lastIndexOf(root);
    const component = open.splice(from);
    for (const node of component) {
      isOpen[node] = 0;
      order.push(node);
      if (component.length > 1 || hasLoop) onCycle.push(node);
    }
  };

  for (let start = 0; start < count; start += 1) {
    if (visitedAt[start] === 0) enter(start);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? 0;
      const operands = operandsOf[node] ?? [];
      const slot = nextSlot[node] ?? 0;
      nextSlot[node] = slot + 1;
      const operand = operands[slot];
      if (operand === undefined) {
        path.pop();
        const parent = path[path.length - 1];
        if (parent !== undefined) lower(parent, low[node] ?? 0);
        if (low[node] === visitedAt[node]) close(node, operands.includes(node));
      } else if (operand >= 0 && visitedAt[operand] === 0) enter(operand);
      else if (operand >= 0 && isOpen[operand] === 1) lower(node, visitedAt[operand] ?? 0);
    }
  }
  return { order, onCycle: onCycle.sort((a, b) => a - b) };
}
