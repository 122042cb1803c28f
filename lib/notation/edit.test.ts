import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { leaf, lecture, operation } from "@/lib/engine/testGraphs";
import { applyEdit, applyEdits, type Edit, MAX_NODES } from "./edit";

function apply(...edits: readonly Edit[]) {
  const result = applyEdits(lecture, edits);
  if (!result.ok) throw new Error(result.code);
  return result.graph;
}

const node = (graph: typeof lecture, id: string) => graph.nodes.find((one) => one.id === id);

describe("an edit", () => {
  test("adds a node, connects it and makes it the output", () => {
    const graph = apply(
      { type: "add", node: operation("t", "add", [null, null]) },
      { type: "connect", id: "t", slot: 1, operand: "L" },
      { type: "connect", id: "t", slot: 0, operand: "a" },
      { type: "setOutput", id: "t" },
    );
    expect(node(graph, "t")?.operands).toEqual(["a", "L"]);
    expect(evaluate(graph).grad.get("a")).toBe(7);
  });

  test("connects the second operand before the first", () => {
    const graph = apply(
      { type: "add", node: operation("t", "add", []) },
      { type: "connect", id: "t", slot: 1, operand: "a" },
    );
    expect(node(graph, "t")?.operands).toEqual([null, "a"]);
  });

  test("takes a leaf of -0 that lost its sign on the way: JSON knows none", () => {
    const travelled = JSON.parse(JSON.stringify({ ...leaf("z", -0), text: "-0.0" }));
    expect(node(apply({ type: "add", node: travelled }), "z")).toMatchObject({ text: "-0.0" });
    expect(apply({ type: "replace", graph: { nodes: [travelled], output: null } }).nodes.length).toBe(1);
  });

  test("removes a node: its consumers lack an operand, and an output that is gone is none", () => {
    const graph = apply({ type: "remove", id: "d" });
    expect(node(graph, "L")?.operands).toEqual([null, "f"]);
    expect(graph.output).toBe("L");
    expect(evaluate(graph).problems).toEqual([{ code: "MISSING_OPERAND", node: "L" }]);
    expect(apply({ type: "remove", id: "L" }).output).toBeNull();
  });

  test("a bare number is gone with its last use, a declared leaf stays", () => {
    const two = { ...leaf("two", 2), name: null, label: "", isDeclared: false };
    const graph = { nodes: [leaf("a", 1), two, operation("b", "mul", ["two", "a"])], output: "b" };
    const ids = (edit: Edit) => {
      const result = applyEdit(graph, edit);
      return result.ok ? result.graph.nodes.map(({ id }) => id) : result.code;
    };
    expect(ids({ type: "remove", id: "b" })).toEqual(["a"]);
    expect(ids({ type: "connect", id: "b", slot: 0, operand: "a" })).toEqual(["a", "b"]);
    expect(ids({ type: "connect", id: "b", slot: 1, operand: "two" })).toEqual(["a", "two", "b"]);
  });

  test("looks once at each node to remove one: hundreds are removed of thousands by one packet", () => {
    let reads = 0;
    const counted = (id: string, operands: readonly string[]) => ({
      ...operation(id, "add", operands),
      get operands() {
        reads += 1;
        return operands;
      },
    });
    const nodes = Array.from({ length: 1000 }, (_, at) =>
      at === 0 ? leaf("n0", 1) : counted(`n${at}`, [`n${at - 1}`, `n${at - 1}`]),
    );
    reads = 0;
    expect(applyEdit({ nodes, output: null }, { type: "remove", id: "n500" }).ok).toBe(true);
    expect(reads).toBeLessThan(1.1 * nodes.length);
  });

  test("disconnects an operand", () => {
    expect(node(apply({ type: "connect", id: "L", slot: 1, operand: null }), "L")?.operands).toEqual(["d", null]);
  });

  test.each([
    ["2.50", 2.5, "2.50"],
    [" -3 ", -3, "-3"],
    ["+1e-3", 0.001, "1e-3"],
    ["−4", -4, "-4"],
    [".5", 0.5, ".5"],
    ["0.1000000000000000055511151231257827021181583404541015625", 0.1, "0.1"],
  ])("sets a leaf's number from %j", (text, data, kept) => {
    expect(node(apply({ type: "setValue", id: "a", text }), "a")).toMatchObject({ data, text: kept });
  });

  test("sets an exponent, a label, a place; moves nothing else", () => {
    const graph = apply(
      { type: "add", node: operation("p", "pow", ["a"], 2) },
      { type: "setExponent", id: "p", exponent: 3 },
      { type: "relabel", id: "p", name: null, label: "cube" },
      { type: "move", id: "p", at: { x: 10, y: -5 } },
    );
    expect(node(graph, "p")).toEqual({
      id: "p",
      name: null,
      label: "cube",
      op: "pow",
      operands: ["a"],
      exponent: 3,
      at: { x: 10, y: -5 },
    });
    expect(graph.nodes.slice(0, 7)).toEqual(lecture.nodes);
  });

  test("replaces the graph, clears the output, lets a cycle stand for the engine to name", () => {
    expect(apply({ type: "replace", graph: { nodes: [], output: null } }).nodes).toEqual([]);
    expect(apply({ type: "setOutput", id: null }).output).toBeNull();
    const graph = apply({ type: "connect", id: "e", slot: 0, operand: "L" });
    expect(evaluate(graph).problems.map(({ code }) => code)).toContain("CYCLE");
  });

  test("leaves the graph it was given as it was", () => {
    const before = structuredClone(lecture);
    apply({ type: "remove", id: "d" }, { type: "setValue", id: "a", text: "9" });
    expect(lecture).toEqual(before);
  });
});

describe("is refused by name", () => {
  const full = { nodes: Array.from({ length: MAX_NODES }, (_, i) => leaf(`n${i}`, 1)), output: null };

  test.each([
    ["DUPLICATE_ID", { type: "add", node: leaf("a", 1) }],
    ["NOT_A_NUMBER", { type: "add", node: { ...leaf("z", 1), text: "2" } }],
    ["NOT_A_NUMBER", { type: "add", node: { ...leaf("z", Number.NaN), text: "nan" } }],
    ["NO_SUCH_SLOT", { type: "add", node: operation("z", "neg", ["a", "a"]) }],
    ["UNKNOWN_NODE", { type: "add", node: operation("z", "neg", ["gone"]) }],
    ["UNKNOWN_OP", { type: "add", node: { ...operation("z", "neg", ["a"]), op: "constructor" } as never }],
    ["UNKNOWN_NODE", { type: "remove", id: "gone" }],
    ["UNKNOWN_NODE", { type: "connect", id: "gone", slot: 0, operand: "a" }],
    ["UNKNOWN_NODE", { type: "connect", id: "L", slot: 0, operand: "gone" }],
    ["NO_SUCH_SLOT", { type: "connect", id: "L", slot: 2, operand: "a" }],
    ["NO_SUCH_SLOT", { type: "connect", id: "L", slot: 0.5, operand: "a" }],
    ["NO_SUCH_SLOT", { type: "connect", id: "a", slot: 0, operand: "b" }],
    ["NOT_A_LEAF", { type: "setValue", id: "L", text: "2" }],
    ["UNKNOWN_NODE", { type: "setValue", id: "gone", text: "2" }],
    ["NOT_A_POWER", { type: "setExponent", id: "L", exponent: 2 }],
    ["NOT_A_NUMBER", { type: "setExponent", id: "L", exponent: Number.POSITIVE_INFINITY }],
    ["NOT_A_NUMBER", { type: "move", id: "a", at: { x: Number.NaN, y: 0 } }],
    ["UNKNOWN_NODE", { type: "setOutput", id: "gone" }],
    ["DUPLICATE_ID", { type: "replace", graph: { nodes: [leaf("a", 1), leaf("a", 1)], output: null } }],
    ["NOT_A_NUMBER", { type: "replace", graph: { nodes: [{ ...leaf("a", 1), text: "2" }], output: null } }],
    ["NOT_A_NUMBER", { type: "replace", graph: { nodes: [{ ...leaf("a", 1), text: "one" }], output: null } }],
  ] as const satisfies readonly (readonly [string, Edit])[])("%s: %j", (code, edit) => {
    expect(applyEdit(lecture, edit)).toEqual({ ok: false, code });
  });

  test.each(["", "abc", "1/3", "2,5", "0x10", "1_000", "1e999", "nan", "inf", "2 3", "--2", "1".repeat(401)])(
    "NOT_A_NUMBER: a leaf set to %j",
    (text) => {
      expect(applyEdit(lecture, { type: "setValue", id: "a", text })).toEqual({ ok: false, code: "NOT_A_NUMBER" });
    },
  );

  test("TOO_MANY_NODES", () => {
    expect(applyEdit(full, { type: "add", node: leaf("z", 1) })).toEqual({ ok: false, code: "TOO_MANY_NODES" });
    const graph = { ...full, nodes: [...full.nodes, leaf("z", 1)] };
    expect(applyEdit(lecture, { type: "replace", graph })).toEqual({ ok: false, code: "TOO_MANY_NODES" });
  });

  test("the first refused edit refuses all", () => {
    const edits: readonly Edit[] = [
      { type: "remove", id: "a" },
      { type: "remove", id: "a" },
    ];
    expect(applyEdits(lecture, edits)).toEqual({ ok: false, code: "UNKNOWN_NODE" });
  });
});
