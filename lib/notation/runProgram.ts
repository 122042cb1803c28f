import { isOperand, joinTerms, refuseOperand, refuseUnknownName } from "./arithmetic";
import { labelNode, MAX_LABEL } from "./declare";
import type { Program } from "./program";
import { isRefusal, quote, type Refusal, refuse } from "./refusal";
import { runSteps } from "./runSteps";
import type { Statement, Target, TargetGroup } from "./statement";
import type { Binding, Term } from "./term";
import type { Workspace } from "./workspace";

/** Runs a program's statements in the workspace; null when all of it was read. */
export function runProgram(work: Workspace, program: Program): Refusal | null {
  for (const statement of program.statements) {
    const refusal = runStatement(work, statement, program.source);
    if (refusal !== null) return refusal;
  }
  return null;
}

function runStatement(work: Workspace, statement: Statement, source: string): Refusal | null {
  switch (statement.type) {
    case "pass":
      if (statement.remark !== null) work.remarks.push({ at: statement.from, message: statement.remark });
      return null;
    case "backward":
      return runBackward(work, statement, source);
    case "update":
      return runUpdate(work, statement, source);
    case "assign": {
      const value = runSteps(work, statement.steps, source);
      if (isRefusal(value)) return value;
      for (const group of statement.groups) {
        const refusal = assignGroup(work, group, value, statement);
        if (refusal !== null) return refusal;
      }
      return null;
    }
  }
}

function runBackward(work: Workspace, statement: Statement & { type: "backward" }, source: string): Refusal | null {
  const receiver = runSteps(work, statement.receiver, source);
  if (isRefusal(receiver)) return receiver;
  if (receiver.kind === "path") return refuseOperand(receiver);
  if (receiver.kind !== "node") {
    return refuse("NOT_A_NODE", receiver.from, "backward() starts at a node: call it on a value of the graph.");
  }
  work.output = receiver.id;
  work.remarks.push({ at: statement.from, message: "backward() names the output: its gradient is 1." });
  return null;
}

function runUpdate(work: Workspace, statement: Statement & { type: "update" }, source: string): Refusal | null {
  const { target, symbol, steps } = statement;
  if (target.attribute === "grad") return remarkOnGrad(work, statement.from);
  if (target.attribute !== null) return refuseChange(target);
  const before = runSteps(work, [{ type: "name", name: target.name, from: target.from, to: target.to }], source);
  if (isRefusal(before)) return before;
  const change = runSteps(work, steps, source);
  if (isRefusal(change)) return change;
  const value = joinTerms(work, symbol, before, change);
  return isRefusal(value) ? value : assign(work, target, value, statement.from);
}

function assignGroup(work: Workspace, group: TargetGroup, value: Term, statement: Statement): Refusal | null {
  const [only] = group.targets;
  if (!group.isTuple) return only === undefined ? null : assign(work, only, value, statement.from);
  const items = value.kind === "list" ? value.items : [];
  if (items.length !== group.targets.length) {
    const words = `There are ${group.targets.length} names on the left: write as many values on the right, parted by commas.`;
    return refuse("COUNT_MISMATCH", value.from, words);
  }
  for (const [i, target] of group.targets.entries()) {
    const item = items[i];
    const refusal = item === undefined ? null : assign(work, target, item, statement.from);
    if (refusal !== null) return refusal;
  }
  return null;
}

function assign(work: Workspace, target: Target, value: Term, at: number): Refusal | null {
  if (target.attribute !== null) return assignAttribute(work, target, value, at);
  if (target.name.length > MAX_LABEL) {
    return refuse("NAME_TOO_LONG", target.from, `A name has at most ${MAX_LABEL} characters: choose a shorter one.`);
  }
  if (value.kind === "gap" || (value.kind !== "reading" && !isOperand(value))) return refuseOperand(value);
  if (value.kind === "reading") {
    work.remarks.push({ at, message: `${quote(target.name)} is only read off the graph: passed over.` });
  }
  const bound: Binding = value;
  work.bind(target.name, bound);
  return null;
}

function assignAttribute(work: Workspace, target: Target, value: Term, at: number): Refusal | null {
  const of = work.variables.get(target.name);
  if (of === undefined) return refuseUnknownName(target.name, target.from);
  if (of.kind !== "node") {
    const words = `${quote(target.name)} is a plain number: write ${quote(target.name)} = Value(…) to give it a ${quote(target.attribute ?? "")}.`;
    return refuse("NOT_A_NODE", target.from, words);
  }
  switch (target.attribute) {
    case "label":
      return labelNode(work, of.id, value);
    case "requires_grad":
      return null;
    case "grad":
      return remarkOnGrad(work, at);
    case "data":
      if (value.kind === "number" && work.restate(of.id, value.number, { from: value.from, to: value.to })) return null;
      return refuseChange(target);
    default:
      return refuse(
        "BAD_TARGET",
        target.from,
        `.${quote(target.attribute ?? "")} cannot be set here: only .label can.`,
      );
  }
}

function remarkOnGrad(work: Workspace, at: number): null {
  work.remarks.push({ at, message: "Gradients are computed here, not set: passed over." });
  return null;
}

function refuseChange(target: Target): Refusal {
  const words = `${quote(target.name)}.data cannot be changed here: write the number where ${quote(target.name)} is made.`;
  return refuse("DATA_CHANGED", target.from, words);
}
