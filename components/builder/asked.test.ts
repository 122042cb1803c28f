import { describe, expect, it } from "vitest";
import type { Graph, NodeId } from "@/lib/engine/graph";
import { readPython } from "@/lib/notation/python";
import { carryAsked, suggestedAsked } from "./asked";

function graphOf(source: string): Graph {
  const reading = readPython(source);
  const graph = reading.ok ? reading.cells[0]?.graph : undefined;
  if (graph === undefined) throw new Error(`cannot be read: ${source}`);
  return graph;
}

const namesOf = (graph: Graph, ids: readonly NodeId[]) =>
  ids.map((id) => graph.nodes.find((node) => node.id === id)?.name).join(" ");

const neuron =
  "x = Value(2.0)\nw = Value(-3.0)\nb = Value(1.0)\nunused = Value(4.0)\nxw = x*w\nn = xw + b\no = (2*n).tanh()\n";

describe("suggestedAsked", () => {
  it("asks for declared leaves and named intermediates that the output uses, output's side first", () => {
    const graph = graphOf(neuron);
    const names = namesOf(graph, suggestedAsked(graph)).split(" ");
    expect(names[0]).toBe("n");
    expect([...names].sort()).toEqual(["b", "n", "w", "x", "xw"]);
  });

  it("asks for twelve at most", () => {
    const lines = Array.from({ length: 20 }, (_, i) => `v${i + 1} = v${i} * 1.5`);
    expect(suggestedAsked(graphOf(["v0 = Value(1.0)", ...lines].join("\n")))).toHaveLength(12);
  });
});

describe("carryAsked", () => {
  it("follows the suggestion while the author has chosen nothing", () => {
    const before = graphOf(neuron);
    const after = graphOf(`${neuron}p = o * 2\n`);
    expect(carryAsked({ graph: before, asked: suggestedAsked(before) }, after)).toEqual(suggestedAsked(after));
  });

  it("keeps the author's choice by name when lines before it come or go", () => {
    const before = graphOf(neuron);
    const chosen = before.nodes.filter(({ name }) => name === "w" || name === "xw").map(({ id }) => id);
    const after = graphOf(`z = Value(9.0)\n${neuron.replace("+ b", "+ b*z")}`);
    expect(
      namesOf(after, carryAsked({ graph: before, asked: chosen }, after))
        .split(" ")
        .sort(),
    ).toEqual(["w", "xw"]);
  });
});
