import type { NodeId } from "@/lib/engine/graph";
import { isOperand, joinTerms, refuseOperand, refuseUnknownName } from "./arithmetic";
import { labelNode, MAX_LABEL } from "./declare";
import type { Program } from "./program";
import { isRefusal, quote, type Refusal, refuse, remark } from "./refusal";
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
      if (statement.remark !== null) work.remarks.push({ at: statement.from, ...statement.remark });
      return null;
    case "import":
      for (const { name, path } of statement.names) work.importAs(name, path);
      work.remarks.push({ at: statement.from, ...remark("IMPORT") });
      return null;
    case "backward":
      return runBackward(work, statement, source);
    case "update":
      return runUpdate(work, statement, source);
    case "assign": {
      const targets = statement.groups.flatMap((group) => group.targets);
      if (targets.every(({ attribute }) => attribute === "grad"))
        return passOverGradients(work, targets, statement.from);
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
  if (receiver.kind !== "node") return refuse("BACKWARD_START", receiver.from);
  work.output = receiver.id;
  work.remarks.push({ at: statement.from, ...remark("BACKWARD") });
  return null;
}

function runUpdate(work: Workspace, statement: Statement & { type: "update" }, source: string): Refusal | null {
  const { target, symbol, steps } = statement;
  if (target.attribute === "grad") return passOverGradients(work, [target], statement.from);
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
    return refuse("COUNT_MISMATCH", value.from, { count: String(group.targets.length) });
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
  if (target.name.length > MAX_LABEL) return refuse("NAME_TOO_LONG", target.from, { most: String(MAX_LABEL) });
  if (value.kind === "gap" || (value.kind !== "reading" && !isOperand(value))) return refuseOperand(value);
  if (value.kind === "reading") work.remarks.push({ at, ...remark("READ_OFF", { name: quote(target.name) }) });
  const bound: Binding = value;
  work.bind(target.name, bound);
  return null;
}

function assignAttribute(work: Workspace, target: Target, value: Term, at: number): Refusal | null {
  const id = ownerOf(work, target);
  if (typeof id !== "string") return id;
  switch (target.attribute) {
    case "label":
      return labelNode(work, id, value);
    case "requires_grad":
      return null;
    case "grad":
      return passOverGradients(work, [target], at);
    case "data":
      if (value.kind === "number" && work.restate(id, value.number, { from: value.from, to: value.to })) return null;
      return refuseChange(target);
    default:
      return refuse("ONLY_LABEL", target.from, { attribute: `.${quote(target.attribute ?? "")}` });
  }
}

/** The node whose attribute is set. */
function ownerOf(work: Workspace, target: Target): NodeId | Refusal {
  const of = work.variables.get(target.name);
  if (of === undefined) return refuseUnknownName(target.name, target.from);
  if (of.kind === "node") return of.id;
  const [name, attribute] = [quote(target.name), quote(target.attribute ?? "")];
  return refuse("PLAIN_NUMBER", target.from, { name, program: `${name} = Value(…)`, attribute });
}

/** `a.grad = b.data * c.grad`, as a backward pass by hand writes it: what stands on the right is not run. */
function passOverGradients(work: Workspace, targets: readonly Target[], at: number): Refusal | null {
  for (const target of targets) {
    const id = ownerOf(work, target);
    if (typeof id !== "string") return id;
  }
  work.remarks.push({ at, ...remark("GRAD_SET") });
  return null;
}

function refuseChange(target: Target): Refusal {
  const name = quote(target.name);
  return refuse("DATA_CHANGED", target.from, { attribute: `${name}.data`, name });
}
