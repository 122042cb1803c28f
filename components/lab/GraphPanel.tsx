"use client";

import { useCallback, useMemo, useState } from "react";
import { useSettled } from "@/components/builder/useSettled";
import type { GradientView } from "@/components/graph/cards";
import { type Folded, foldGraph, pathKey } from "@/components/graph/fold";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { Button } from "@/components/ui/Button";
import { Tabs } from "@/components/ui/Tabs";
import { countOf } from "@/components/words/counting";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { lossGraph, predictionGraph } from "@/lib/engine/networkGraph";
import type { Lab } from "./labState";

interface Props {
  readonly lab: Lab;
  /** The example whose n(x) is drawn. */
  readonly example: number;
}

/** The loss of more examples than these is a graph that nobody can look at. */
const MOST_EXAMPLES = 8;

/** The graph of n(x) or of the whole loss, folded into examples, layers and neurons until one is pressed. */
export default function GraphPanel({ lab, example }: Props) {
  const [kind, setKind] = useState<"n" | "loss">("n");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<NodeId | null>(null);
  const { shape, parameters, examples } = useSettled(lab);
  const hasLoss = examples.xs.length <= MOST_EXAMPLES;
  const shown = hasLoss ? kind : "n";
  const x = examples.xs[Math.min(example, examples.xs.length - 1)];
  const network = useMemo(
    () => (shown === "loss" ? lossGraph(shape, parameters, examples) : predictionGraph(shape, parameters, x ?? [])),
    [shown, shape, parameters, examples, x],
  );
  const evaluation = useMemo(() => evaluate(network.graph), [network]);
  const {
    graph,
    evaluation: folded,
    folds,
  }: Folded = useMemo(
    () =>
      foldGraph({ evaluation, groups: network.groups, inner: new Set(network.parameters), open, noteOf: sayOutputs }),
    [evaluation, network, open],
  );
  const gradient = useCallback(
    (id: NodeId): GradientView => {
      const value = folded.grad.get(id);
      return value === undefined ? { kind: "hidden" } : { kind: "value", value };
    },
    [folded],
  );
  const paths = useMemo(() => pathsOf(network.groups.values()), [network]);
  const depth = Math.max(...paths.map((path) => path.length));
  const around = selected === null ? undefined : network.groups.get(selected);
  const choose = (id: NodeId | null) => {
    const fold = id === null ? undefined : folds.get(id);
    if (fold === undefined) return setSelected(id);
    setOpen(new Set([...open, fold.path]));
    setSelected(null);
  };
  const foldTo = (levels: number) => {
    setOpen(new Set(paths.filter((path) => path.length <= levels).map(pathKey)));
    setSelected(null);
  };
  const close = (path: readonly string[]) => {
    const key = pathKey(path);
    setOpen(new Set([...open].filter((each) => each !== key && !each.startsWith(`${key}/`))));
    setSelected(null);
  };
  const levels =
    shown === "loss" ? ["examples", "layers", "neurons", "everything"] : ["layers", "neurons", "everything"];

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Tabs
          label="Which graph"
          tabs={[
            { key: "n", label: <span className="font-mono">n(xs[{Math.min(example, examples.xs.length - 1)}])</span> },
            ...(hasLoss ? [{ key: "loss" as const, label: <span className="font-mono">loss</span> }] : []),
          ]}
          selected={shown}
          onSelect={(key) => {
            setKind(key);
            setOpen(new Set());
            setSelected(null);
          }}
        />
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="mr-1 text-[13px] text-muted">Show</span>
          {levels.slice(0, depth + 1).map((level, at) => (
            <Button key={level} size="small" onClick={() => foldTo(at)}>
              {level}
            </Button>
          ))}
        </div>
      </div>
      <div className="relative h-[420px] rounded-md border border-line sm:h-[520px]">
        <GraphCanvas
          key={shown}
          graph={graph}
          evaluation={folded}
          gradient={gradient}
          folds={folds}
          selected={selected}
          onSelect={choose}
        />
      </div>
      <div className="flex min-h-8 flex-wrap items-center gap-2 text-[14px] text-muted">
        <p>
          {countOf(network.graph.nodes.length, "node")} in all, {graph.nodes.length} drawn. Press a stack to unfold it.
        </p>
        {around?.map((_, at) => {
          const path = around.slice(0, at + 1);
          return (
            <Button key={pathKey(path)} size="small" onClick={() => close(path)}>
              Fold {path.at(-1)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

function sayOutputs(path: readonly string[], outputs: number): string {
  return path.at(-1)?.startsWith("layer") ? countOf(outputs, "neuron") : countOf(outputs, "output");
}

/** Every part of the network, outer ones first. */
function pathsOf(groups: Iterable<readonly string[]>): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const path of groups) {
    for (let depth = 1; depth <= path.length; depth += 1) {
      const part = path.slice(0, depth);
      found.set(pathKey(part), part);
    }
  }
  return [...found.values()];
}
