import { build } from "esbuild";
import { layoutGraph } from "@/components/graph/layout";
import type { Graph } from "@/lib/engine/graph";

const SIZE = { width: 124, height: 80 };

/** A page with a graph's nodes and edges on bare React Flow. */
export async function barePage(graph: Graph): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["bench/canvas/bare.tsx"],
    bundle: true,
    minify: true,
    write: false,
    outdir: "bare",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const [script, style] = [".js", ".css"].map((end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "");
  const { boxes } = layoutGraph(graph, { sizeOf: () => SIZE, gap: { x: 50, y: 20 } });
  const nodes = graph.nodes.map(({ id, label }) => {
    const { x = 0, y = 0 } = boxes.get(id) ?? {};
    return { id, position: { x, y }, ...SIZE, data: { label }, sourcePosition: "right", targetPosition: "left" };
  });
  const edges = graph.nodes.flatMap(({ id, operands }) =>
    operands.flatMap((source, slot) => (source === null ? [] : [{ id: `${id}:${slot}`, source, target: id }])),
  );
  const given = JSON.stringify({ nodes, edges });
  return `<!doctype html><style>${style} body { margin: 0 } #flow { width: 896px; height: 468px } #numbers { display: grid; grid-template-columns: repeat(20, 60px); font: 13px monospace } .react-flow__node { border: 1px solid }</style>
<div id="flow"></div><div id="numbers"></div><script>window.given = ${given}</script><script>${script}</script>`;
}
