import { createRoot } from "react-dom/client";
import { type Edge, type Node, ReactFlow } from "reactflow";
import "reactflow/dist/base.css";

// The ceiling: the same nodes and edges on React Flow with nothing in them, and as many numbers as plain elements.
declare global {
  interface Window {
    readonly given: { readonly nodes: Node[]; readonly edges: Edge[] };
    /** Sets every number of the page, as a scrub that reaches all of them would have to. */
    setNumbers: (step: number) => void;
  }
}

const { nodes, edges } = window.given;
const element = document.querySelector("#flow");
if (element !== null) {
  createRoot(element).render(
    <ReactFlow nodes={nodes} edges={edges} fitView minZoom={0.05} onlyRenderVisibleElements />,
  );
}
const numbers = nodes.map(() => document.createElement("span"));
document.querySelector("#numbers")?.append(...numbers);
window.setNumbers = (step) => {
  for (const [at, number] of numbers.entries()) number.textContent = ((at + step) / 7).toFixed(4);
};
