import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode, NodeId } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import { pathsOf } from "./paths";

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A node in TeX: its label or variable; an unnamed one by its own small expression. */
export function texOf(evaluation: Evaluation, id: NodeId): string {
  const { nodes } = pathsOf(evaluation);
  const node = nodes.get(id);
  if (!node) return "?";
  return texName(node) ?? (node.op === "leaf" ? texNumber(node.data) : texExpression(evaluation, node));
}

/** The same, bracketed where it stands as an operand. */
export function texOperand(evaluation: Evaluation, id: NodeId): string {
  const node = pathsOf(evaluation).nodes.get(id);
  const tex = texOf(evaluation, id);
  if (node && texName(node) !== null) return tex;
  return node?.op === "leaf" ? texFactor(tex) : bracketed(tex);
}

/** ∂(output)/∂(node) */
export function texGradient(evaluation: Evaluation, node: NodeId): string {
  const { output, given } = evaluation.graph;
  // The rest of the graph, with the loss at its end, is not here.
  if (given !== undefined) return `\\frac{\\partial L}{\\partial ${texOperand(evaluation, node)}}`;
  return texPartial(evaluation, output ?? node, node);
}

/** ∂(of)/∂(by) */
export function texPartial(evaluation: Evaluation, of: NodeId, by: NodeId): string {
  return `\\frac{\\partial ${texOperand(evaluation, of)}}{\\partial ${texOperand(evaluation, by)}}`;
}

/** A node's forward value, a leaf's as its author typed it where that is a plain number. */
export function texValue(evaluation: Evaluation, id: NodeId): string {
  const node = pathsOf(evaluation).nodes.get(id);
  if (node?.op === "leaf" && /^-?\d+(\.\d+)?$/.test(node.text)) return node.text;
  return texNumber(evaluation.data.get(id) ?? Number.NaN);
}

/** A number as the nodes show it: four decimals, four significant digits when tiny or huge; whole numbers as they are. */
export function texNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size <= 10_000) return String(value === 0 ? 0 : value);
  if (size >= 0.001 && size <= 10_000) return value.toFixed(4);
  const [digits = "", power = "0"] = value.toExponential(3).split("e");
  return `${digits} \\cdot 10^{${Number(power)}}`;
}

/** A number as a factor: brackets round a sign or a power of ten. */
export function texFactor(text: string): string {
  return /^\d+(\.\d+)?$/.test(text) ? text : bracketed(text);
}

function bracketed(tex: string): string {
  return `\\left(${tex}\\right)`;
}

/** Null for a node without a name. */
function texName(node: GraphNode): string | null {
  if (IDENTIFIER.test(node.label)) return texIdentifier(node.label);
  if (node.name !== null && node.name !== "") return texIdentifier(node.name);
  return node.label === "" ? null : `\\text{${escaped(node.label)}}`;
}

function texIdentifier(name: string): string {
  const [, letter, digits] = /^([A-Za-z])(?:_?(\d+))?$/.exec(name) ?? [];
  if (letter !== undefined) return digits ? `${letter}_{${digits}}` : letter;
  // Mathematics has Latin and Greek letters alone; those of other scripts are text.
  const style = /^[\w\p{Script=Greek}]+$/u.test(name) ? "mathit" : "textit";
  return `\\${style}{${escaped(name)}}`;
}

/** Labels are anybody's text: nothing in them may be read as TeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => {
    if (sign === "\\") return "\\textbackslash{}";
    if (sign === "^") return "\\textasciicircum{}";
    return sign === "~" ? "\\textasciitilde{}" : `\\${sign}`;
  });
}

/** One operation deep, as on its card: what an unnamed operand is made of stands there as dots. */
function texExpression(evaluation: Evaluation, node: GraphNode & { readonly op: keyof typeof ops }): string {
  const { nodes } = pathsOf(evaluation);
  const operands = node.operands.map((id) => {
    const operand = id === null ? undefined : nodes.get(id);
    const isShown = operand && (texName(operand) !== null || operand.op === "leaf");
    return isShown ? texOperand(evaluation, operand.id) : "\\left(\\ldots\\right)";
  });
  return ops[node.op].tex.forward(operands, node.op === "pow" ? String(node.exponent) : "");
}
