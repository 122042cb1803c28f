import fc from "fast-check";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { type OpName, ops } from "@/lib/engine/ops/table";

const opNames = Object.keys(ops) as OpName[];

interface Shape {
  /** Operands may be missing. */
  readonly hasGaps?: boolean;
  readonly most?: number;
}

/** Random graphs for tests: named and nameless nodes, declared leaves and bare numbers, nodes used several times or never. */
export function randomGraph({ hasGaps = false, most = 14 }: Shape = {}): fc.Arbitrary<Graph> {
  const draw = fc.record({
    kind: fc.nat(9),
    op: fc.constantFrom(...opNames),
    a: fc.nat(99),
    b: fc.nat(99),
    number: fc.constantFrom("2.0", "-3", "0.5", ".25", "1e-3", "7", "-1.5", "+0.1".slice(1)),
    exponent: fc.constantFrom(2, 3, -1, 0.5, -2, 1.5),
    isNamed: fc.boolean(),
    label: fc.constantFrom("", "", "x's \\ label", "a·b"),
  });
  return fc.array(draw, { minLength: 1, maxLength: most }).map((draws): Graph => {
    const nodes: GraphNode[] = [];
    draws.forEach(({ kind, op, a, b, number, exponent, isNamed, label }, index) => {
      const id = `n${index + 1}`;
      const name = isNamed || index < 2 ? `v${index}` : null;
      const named = { id, name, label: label || (name ?? "") };
      if (index < 2 || kind < 3) {
        const isDeclared = index < 2 || kind > 0;
        const leaf = { op: "leaf", operands: [], data: Number(number), text: number, isDeclared } as const;
        nodes.push({ ...(isDeclared ? named : { id, name: null, label: "" }), ...leaf });
        return;
      }
      const pick = (at: number): NodeId | null =>
        hasGaps && at % 7 === 0 ? null : (nodes[at % nodes.length]?.id ?? null);
      const operands = [a, b].slice(0, ops[op].arity).map(pick);
      nodes.push({ ...named, op, operands, ...(op === "pow" ? { exponent } : {}) });
    });
    return { nodes, output: nodes.findLast(({ op, name }) => op !== "leaf" || name !== null)?.id ?? null };
  });
}
