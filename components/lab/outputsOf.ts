import { evaluate } from "@/lib/engine/evaluate";
import type { Shape } from "@/lib/engine/network";
import { predictionGraph } from "@/lib/engine/networkGraph";

/** What each neuron puts out for one example, layer by layer. */
export function outputsOf(
  shape: Shape,
  parameters: readonly number[],
  x: readonly number[],
): readonly (readonly number[])[] {
  const { graph, neurons } = predictionGraph(shape, parameters, x);
  const { data } = evaluate(graph);
  const outputs = neurons.map((id) => data.get(id) ?? Number.NaN);
  return shape.nouts.map((count, layer) => {
    const first = shape.nouts.slice(0, layer).reduce((sum, each) => sum + each, 0);
    return outputs.slice(first, first + count);
  });
}
