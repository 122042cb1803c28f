import { describe, expect, it } from "vitest";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import type { OpName } from "@/lib/engine/ops/table";
import { edgeKey } from "./edgeKey";
import { isotonic } from "./heights";
import { type Box, type Layout, layoutGraph } from "./layout";

const spacing = { sizeOf: () => ({ width: 100, height: 60 }), gap: { x: 50, y: 20 } };

const leaf = (id: NodeId): GraphNode => ({
  id,
  name: id,
  label: id,
  op: "leaf",
  operands: [],
  data: 1,
  text: "1.0",
  isDeclared: true,
});
const node = (id: NodeId, op: OpName, ...operands: (NodeId | null)[]): GraphNode => ({
  id,
  name: id,
  label: id,
  op,
  operands,
});
const graphOf = (...nodes: GraphNode[]): Graph => ({ nodes, output: nodes.at(-1)?.id ?? null });

function boxOf(layout: Layout, id: NodeId): Box {
  const box = layout.boxes.get(id);
  if (box === undefined) throw new Error(`no box for ${id}`);
  return box;
}

const neuron = graphOf(
  ...["x1", "x2", "w1", "w2", "b"].map(leaf),
  node("x1w1", "mul", "x1", "w1"),
  node("x2w2", "mul", "x2", "w2"),
  node("s", "add", "x1w1", "x2w2"),
  node("n", "add", "s", "b"),
  node("o", "tanh", "n"),
);

/** The columns from left to right, each from top to bottom. */
function columnsOf(layout: Layout): string[] {
  const columns = new Map<number, [NodeId, number][]>();
  for (const [id, { x, y }] of layout.boxes) columns.set(x, [...(columns.get(x) ?? []), [id, y]]);
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, column]) =>
      column
        .sort(([, a], [, b]) => a - b)
        .map(([id]) => id)
        .join(" "),
    );
}

describe("layoutGraph", () => {
  it("puts operands left of their consumers, a late leaf beside the sum it joins, operands in their order", () => {
    expect(columnsOf(layoutGraph(neuron, spacing))).toEqual(["x1 w1 x2 w2", "x1w1 x2w2", "s b", "n", "o"]);
  });

  it("centres an operation on its operands", () => {
    const layout = layoutGraph(neuron, spacing);
    const middle = (boxOf(layout, "x1").y + boxOf(layout, "w1").y) / 2;
    expect(Math.abs(boxOf(layout, "x1w1").y - middle)).toBeLessThan(6);
  });

  it("lets no two boxes overlap, on random graphs of up to 120 nodes", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 40; round += 1) {
      const nodes: GraphNode[] = [leaf("n0"), leaf("n1")];
      for (let i = 2; i < 3 + random(118); i += 1) {
        nodes.push(random(3) === 0 ? leaf(`n${i}`) : node(`n${i}`, "mul", `n${random(i)}`, `n${random(i)}`));
      }
      const boxes = [...layoutGraph(graphOf(...nodes), spacing).boxes.values()];
      expect(boxes).toHaveLength(nodes.length);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const isApart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(isApart, `seed ${seed}, round ${round}`).toBe(true);
        }
      });
    }
  });

  it("leads an edge that skips a column around the boxes of that column", () => {
    const graph = graphOf(
      leaf("a"),
      leaf("b"),
      node("m", "mul", "a", "b"),
      node("s", "add", "m", "b"),
      node("p", "mul", "s", "a"),
    );
    const layout = layoutGraph(graph, spacing);
    const bends = layout.bends.get(edgeKey("p", 1)) ?? [];
    expect(bends.length).toBeGreaterThan(0);
    for (const { x, y } of bends) {
      for (const box of layout.boxes.values()) {
        const isInside = x >= box.x && x <= box.x + box.width && y > box.y && y < box.y + box.height;
        expect(isInside).toBe(false);
      }
    }
  });

  it("keeps a node where its author put it", () => {
    const graph = graphOf({ ...leaf("a"), at: { x: 12, y: -7 } }, node("b", "neg", "a"));
    expect(boxOf(layoutGraph(graph, spacing), "a")).toMatchObject({ x: 12, y: -7 });
  });

  it("places what is unfinished too: missing operands, cycles, nodes that lead nowhere, nothing at all", () => {
    const graph = graphOf(leaf("a"), node("b", "add", "a", null), node("c", "mul", "d", "a"), node("d", "neg", "c"));
    expect(layoutGraph(graph, spacing).boxes.size).toBe(4);
    expect(layoutGraph({ nodes: [], output: null }, spacing).boxes.size).toBe(0);
  });
});

describe("isotonic", () => {
  it("pools what is out of order at its mean", () => {
    expect(isotonic([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
    expect(isotonic([3, 2, 1])).toEqual([2, 2, 2]);
  });
});
