import type { Graph } from "@/lib/engine/graph";
import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { type Shape, tanhShape } from "@/lib/engine/network";
import { lossGraph } from "@/lib/engine/networkGraph";
import { readPython } from "@/lib/notation/python";
import { writePython } from "@/lib/notation/writePython";

const inputs = [...lectureExamples.xs, [1, 2, 0.5], [-1, 0.5, 2], [0.25, -2, 1], [2, -1, -1]];

/** A program and the graph that it draws. */
export interface Drawn {
  readonly source: string;
  readonly graph: Graph;
}

/** Loss graphs of networks of 3 inputs, from a small one to twice the lecture's: 62, 200, 360 and 680 nodes. */
export function graphs(): readonly Drawn[] {
  return [
    lossOf(tanhShape(3, [2, 1]), 2),
    lossOf(lectureShape, 2),
    lossOf(lectureShape, lectureExamples.xs.length),
    lossOf(lectureShape, inputs.length),
  ];
}

function lossOf(shape: Shape, examples: number): Drawn {
  const xs = inputs.slice(0, examples);
  const ys = xs.map((_, at) => (at % 3 === 0 ? 1 : -1));
  const source = writePython(lossGraph(shape, lectureParameters, { xs, ys }).graph, "own");
  const reading = readPython(source);
  const graph = reading.ok ? reading.cells[0]?.graph : undefined;
  if (graph === undefined) throw new Error("the program draws no graph");
  return { source, graph };
}
