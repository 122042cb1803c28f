import type { Graph, GraphNode, NodeId } from "./graph";
import type { Scalar } from "./nn";
import type { OpName } from "./ops/table";
import { printFloat } from "./printFloat";

/** A value that computes nothing but notes what it would be computed from. */
export class Traced implements Scalar<Traced> {
  readonly id: NodeId;
  readonly #trace: Trace;

  constructor(id: NodeId, trace: Trace) {
    this.id = id;
    this.#trace = trace;
  }

  add(other: Traced): Traced {
    return this.#trace.operate("add", [this, other]);
  }

  mul(other: Traced): Traced {
    return this.#trace.operate("mul", [this, other]);
  }

  sub(other: Traced): Traced {
    return this.#trace.operate("sub", [this, other]);
  }

  pow(exponent: number): Traced {
    return this.#trace.operate("pow", [this], exponent);
  }

  tanh(): Traced {
    return this.#trace.operate("tanh", [this]);
  }

  relu(): Traced {
    return this.#trace.operate("relu", [this]);
  }

  sigmoid(): Traced {
    return this.#trace.operate("sigmoid", [this]);
  }
}

/** Records a graph while an ordinary program runs over its values. */
export class Trace {
  /** Noted beside each operation that is recorded from now on: whose part of the graph it is. */
  group: readonly string[] = [];
  readonly groups = new Map<NodeId, readonly string[]>();
  readonly #nodes = new Map<NodeId, GraphNode>();

  /** A leaf under a name that no other node of the graph has; `label` is what people read on it. */
  leaf(name: string, data: number, label = name): Traced {
    const leaf = { id: name, name, label, op: "leaf", operands: [], data, text: printFloat(data), isDeclared: true };
    this.#nodes.set(name, leaf as GraphNode);
    this.groups.set(name, this.group);
    return new Traced(name, this);
  }

  operate(op: OpName, operands: readonly Traced[], exponent?: number): Traced {
    const id = `v${this.#nodes.size}`;
    const node = { id, name: null, label: "", op, operands: operands.map((operand) => operand.id) };
    this.#nodes.set(id, exponent === undefined ? node : { ...node, exponent });
    this.groups.set(id, this.group);
    return new Traced(id, this);
  }

  /** Names what was computed. */
  name({ id }: Traced, name: string, label = name): void {
    const node = this.#nodes.get(id);
    if (node !== undefined) this.#nodes.set(id, { ...node, name, label });
  }

  graph(output: Traced): Graph {
    return { nodes: [...this.#nodes.values()], output: output.id };
  }
}
