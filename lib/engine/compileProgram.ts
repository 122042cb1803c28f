import { fuse, MINUS_ONE, ONE, type Operand, ZERO } from "./fuse";
import type { Graph, NodeId } from "./graph";
import type { Op } from "./ops/op";
import { ops } from "./ops/table";
import { describeProblem } from "./problems";
import { AFFINE, OP, type Program, TANH } from "./program";
import { compile } from "./tape";

/** Compiles a sound graph; `kept` names the operations, beside the output, whose values will be read. Throws at a faulty one. */
export function compileProgram(graph: Graph, kept: readonly NodeId[] = []): Program {
  const tape = compile(graph);
  const [problem] = tape.problems;
  if (problem !== undefined) throw new Error(describeProblem(problem, graph));
  const positions = new Map(tape.ids.map((id, at) => [id, at]));
  const steps = fuse(tape, new Set(kept.map((id) => positions.get(id) ?? -1)));

  const data: number[] = [];
  const slots = new Map<Operand, number>();
  const reserve = (operand: Operand, number: number) => slots.set(operand, data.push(number) - 1);
  tape.ids.forEach((_, at) => {
    if (tape.ops[at] === null) reserve(at, tape.leaves[at] ?? 0);
  });
  const leaves = data.length;
  reserve(ZERO, 0);
  reserve(ONE, 1);
  reserve(MINUS_ONE, -1);
  for (const { at } of steps) reserve(at, 0);

  const code: number[] = [];
  const starts: number[] = [];
  const table: readonly Op[] = Object.values(ops);
  const slotAt = (operand: Operand) => slots.get(operand) ?? 0;
  for (const step of steps) {
    starts.push(code.length);
    if (step.kind === "affine") {
      code.push(AFFINE, slotAt(step.at), step.terms.length, slotAt(step.start));
      for (const [a, b] of step.terms) code.push(slotAt(a), slotAt(b));
    } else if (tape.ops[step.at] === ops.tanh) {
      code.push(TANH, slotAt(step.at), slotAt(step.operands[0] ?? 0));
    } else {
      const [a = 0, b] = step.operands;
      const second = b === undefined ? data.push(tape.exponents[step.at] ?? 0) - 1 : slotAt(b);
      const op = table.indexOf(tape.ops[step.at] ?? ops.add);
      code.push(OP, slotAt(step.at), slotAt(a), second, op);
    }
  }
  return {
    data: Float64Array.from(data),
    grad: new Float64Array(data.length),
    leaves,
    output: slotAt(tape.output),
    code: Int32Array.from(code),
    starts: Int32Array.from(starts),
    ops: table,
    slotOf: (id) => slots.get(positions.get(id) ?? Number.NaN),
  };
}
