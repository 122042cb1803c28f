import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { arrangeUnits, type Piece } from "./arrangeUnits";
import type { Cell } from "./cell";
import { correspond } from "./correspond";
import { type Assignment, type Dialect, planProgram } from "./planProgram";
import { type Unit, unitsOf } from "./programUnits";
import { type Reading, readPython } from "./python";
import { THROWAWAY } from "./workspace";
import { writeString } from "./writeExpression";
import { hasLabel, writePython } from "./writePython";

interface Rewriting {
  /** The program as it was read. */
  readonly cell: Cell;
  /** The graph that it draws, by the graph's own ids. */
  readonly before: Graph;
  /** The graph after the edit. */
  readonly graph: Graph;
}

export interface Rewritten {
  readonly text: string;
  /** The text, read again. */
  readonly reading: Reading;
  /** What it draws is the graph; else the graph has something that no program can say, such as a sum of bare numbers. */
  readonly isSame: boolean;
}

/**
 * The program after an edit of its graph: lines that the edit does not touch stay as they are, comments and all; others
 * are written anew, new ones inserted, all in an order that runs. Read again it is the graph; a program of which no part
 * can be kept is written anew as a whole, under its first comment.
 */
export function rewritePython(rewriting: Rewriting): Rewritten {
  const { cell, graph } = rewriting;
  const style = cell.labels.size > 0 ? "all" : "own";
  for (const text of rewritings(rewriting)) {
    const reading = readPython(text);
    if (draws(reading, graph)) return { text, reading, isSame: true };
  }
  const head = /^(?:[ \t]*#.*\n)*/.exec(cell.source)?.[0] ?? "";
  const text = head + writePython(graph, style);
  const reading = readPython(text);
  return { text, reading, isSame: draws(reading, graph) };
}

function draws(reading: Reading, graph: Graph): boolean {
  const [cell, ...others] = reading.ok ? reading.cells : [];
  return cell !== undefined && others.length === 0 && correspond(cell.graph, graph) !== null;
}

/** The program rewritten; then the same with its output named, where the order of its lines names another. */
function* rewritings({ cell, before, graph }: Rewriting): Generator<string> {
  const ids = correspond(cell.graph, before);
  const units = ids === null ? null : unitsOf(cell);
  if (ids === null || units === null) return;
  const known: Known = { cell, units, ids: (id) => ids.get(id) ?? id, before: nodesOf(before), after: nodesOf(graph) };
  const kept = new Map(
    [...cell.variables].flatMap(([name, id]) => (THROWAWAY.test(name) ? [[known.ids(id), name]] : [])),
  );
  const { assignments, variables } = planProgram(graph, dialectOf(known), kept);
  const output = graph.output === null ? undefined : variables.get(graph.output);
  const pieces = piecesOf(known, assignments, { variables, output });
  const text = arrangeUnits({ pieces, graph }).join("\n");
  yield text;
  if (output !== undefined) yield `${text.replace(/\n*$/, "\n")}${output}.backward()\n`;
}

interface Known {
  readonly cell: Cell;
  readonly units: readonly Unit[];
  /** From the cell's ids to the graph's. */
  readonly ids: (id: NodeId) => NodeId;
  readonly before: ReadonlyMap<NodeId, GraphNode>;
  readonly after: ReadonlyMap<NodeId, GraphNode>;
}

function nodesOf({ nodes }: Graph): ReadonlyMap<NodeId, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The lecture's notation with a label where the program has it: in the node's own line, in another, or nowhere. */
function dialectOf(known: Known): Dialect {
  return {
    leaf: (number, node) =>
      isLabelledHere(known, node) ? `Value(${number}, label=${writeString(node.label)})` : `Value(${number})`,
    call: (op, operand) => `${operand}.${op}()`,
    declaresNamed: false,
  };
}

function isLabelledHere({ cell, units, ids, before }: Known, node: GraphNode): boolean {
  if (!before.has(node.id)) return hasLabel(node, cell.labels.size > 0 ? "all" : "own");
  const isElsewhere = units.some(({ labels, makes }) => {
    return labels.some((id) => ids(id) === node.id) && !makes.some((id) => ids(id) === node.id);
  });
  if (isElsewhere) return false;
  const hadLabel = [...cell.labels.keys()].some((id) => ids(id) === node.id);
  return hasLabel(node, hadLabel ? "all" : "own");
}

interface Named {
  readonly variables: ReadonlyMap<NodeId, string>;
  readonly output: string | undefined;
}

function piecesOf(known: Known, assignments: readonly Assignment[], named: Named): readonly Piece[] {
  const { units, ids, after } = known;
  const homes = new Map(units.flatMap(({ makes }, at) => makes.map((id) => [ids(id), at] as const)));
  const byHome = new Map<number, Assignment[]>();
  const pieces: Piece[] = [];
  for (const assignment of assignments) {
    const home = homes.get(assignment.node.id);
    if (home !== undefined) byHome.set(home, [...(byHome.get(home) ?? []), assignment]);
  }
  const lastBackward = units.findLastIndex(({ backward }) => backward !== null);
  units.forEach((unit, at) => {
    const own = byHome.get(at) ?? [];
    const piece = pieceOf(known, unit, own, { ...named, isLastBackward: at === lastBackward });
    if (piece !== null) pieces.push(piece);
  });
  for (const assignment of assignments) {
    const { node, needs } = assignment;
    if (homes.has(node.id)) continue;
    // Nameless nodes of an expression go where the first node that uses them is written.
    pieces.push({ text: lineOf(known, assignment), makes: [node.id], needs: [...needs], isNew: true });
  }
  // What a line keeps of nodes that have no line of their own is found by whoever needs them.
  return pieces.map((piece) => ({ ...piece, needs: piece.needs.filter((id) => after.has(id)) }));
}

interface Place extends Named {
  readonly isLastBackward: boolean;
}

function pieceOf(known: Known, unit: Unit, own: readonly Assignment[], place: Place): Piece | null {
  const { ids, after } = known;
  const makes = unit.makes.map(ids).filter((id) => after.has(id));
  const mentions = [...unit.mentions, ...unit.labels].map(ids);
  if (!isTouched(known, unit, place)) {
    const needs = makes.flatMap((id) => (after.get(id)?.operands ?? []).filter((operand) => operand !== null));
    return { text: unit.text, makes, needs: [...needs, ...mentions], isNew: false };
  }
  const lines = own.map((assignment) => lineOf(known, assignment));
  for (const id of unit.labels.map(ids)) {
    const node = after.get(id);
    const variable = place.variables.get(id);
    // A label behind its node's own line is written with that line.
    if (node === undefined || variable === undefined || unit.makes.some((made) => ids(made) === id)) continue;
    if (node.label !== "") lines.push(`${variable}.label = ${writeString(node.label)}`);
  }
  if (unit.backward !== null && place.output !== undefined) lines.push(`${place.output}.backward()`);
  if (lines.length === 0) return null;
  const comment = unit.comment === "" ? "" : `  ${unit.comment}`;
  const needs = [...own.flatMap((assignment) => [...assignment.needs]), ...mentions];
  return { text: lines.join("\n") + comment, makes, needs, isNew: false };
}

function lineOf(known: Known, { node, variable, value, isLeaf }: Assignment): string {
  const line = `${variable} = ${value}`;
  return isLeaf || !isLabelledHere(known, node) ? line : `${line}; ${variable}.label = ${writeString(node.label)}`;
}

function isTouched(known: Known, unit: Unit, { isLastBackward, variables, output }: Place): boolean {
  const { ids, before, after } = known;
  const isRenamed = (id: NodeId) => before.get(id)?.name !== after.get(id)?.name;
  if (unit.backward !== null) {
    const receiver = ids(unit.backward);
    if (isRenamed(receiver) || (isLastBackward && variables.get(receiver) !== output)) return true;
  }
  const isRelabelled = (id: NodeId) => before.get(id)?.label !== after.get(id)?.label || isRenamed(id);
  if (unit.labels.map(ids).some(isRelabelled)) return true;
  return unit.makes.map(ids).some((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined || is === undefined || isChanged(was, is)) return true;
    return is.operands.some((operand) => operand !== null && isRenamed(operand));
  });
}

function isChanged(was: GraphNode, is: GraphNode): boolean {
  if (was.op !== is.op || was.name !== is.name || was.label !== is.label) return true;
  if (was.op === "leaf" || is.op === "leaf") {
    return was.op !== "leaf" || is.op !== "leaf" || was.text !== is.text || was.isDeclared !== is.isDeclared;
  }
  return was.exponent !== is.exponent || was.operands.some((id, slot) => id !== (is.operands[slot] ?? null));
}
