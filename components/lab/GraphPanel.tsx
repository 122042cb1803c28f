"use client";

import { useCallback, useMemo, useState } from "react";
import { useSettled } from "@/components/builder/useSettled";
import type { GradientView } from "@/components/graph/cards";
import { type Folded, foldGraph, pathKey } from "@/components/graph/fold";
import { GraphCanvas } from "@/components/graph/GraphCanvas";
import { Button } from "@/components/ui/Button";
import { Tabs } from "@/components/ui/Tabs";
import { useWords } from "@/components/words/useWords";
import type { Words } from "@/components/words/words";
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
  const words = useWords();
  const { t } = words;
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
      foldGraph({
        evaluation,
        groups: network.groups,
        inner: new Set(network.parameters),
        open,
        titleOf: (path) => sayPart(path, words),
        noteOf: (path, outputs) => sayOutputs(path, outputs, words),
      }),
    [evaluation, network, open, words],
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
    shown === "loss"
      ? (["examples", "layers", "neurons", "everything"] as const)
      : (["layers", "neurons", "everything"] as const);

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Tabs
          label={t("lab.graph.which")}
          tabs={[
            {
              key: "n",
              label: (
                <bdi dir="ltr" className="font-mono">
                  {`n(xs[${Math.min(example, examples.xs.length - 1)}])`}
                </bdi>
              ),
            },
            ...(hasLoss ? [{ key: "loss" as const, label: <span className="font-mono">{"loss"}</span> }] : []),
          ]}
          selected={shown}
          onSelect={(key) => {
            setKind(key);
            setOpen(new Set());
            setSelected(null);
          }}
        />
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="me-1 text-[13px] text-muted">{t("lab.graph.show")}</span>
          {levels.slice(0, depth + 1).map((level, at) => (
            <Button key={level} size="small" onClick={() => foldTo(at)}>
              {t(`lab.graph.${level}`)}
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
        <p>{t("lab.graph.size", { all: network.graph.nodes.length, drawn: graph.nodes.length })}</p>
        {around?.map((_, at) => {
          const path = around.slice(0, at + 1);
          return (
            <Button key={pathKey(path)} size="small" onClick={() => close(path)}>
              {t("lab.graph.fold", { part: sayPart(path, words) })}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** A part of the network: "layer 1", "neuron 2", or the example's `n(xs[0])`. */
function sayPart(path: readonly string[], { t }: Words): string {
  const part = path.at(-1) ?? "";
  const [, kind, at = ""] = /^(layer|neuron) (\d+)$/.exec(part) ?? [];
  return kind === "layer" || kind === "neuron" ? t(`lab.part.${kind}`, { at }) : part;
}

function sayOutputs(path: readonly string[], count: number, { t }: Words): string {
  return path.at(-1)?.startsWith("layer")
    ? t("lab.graph.neuronCount", { count })
    : t("lab.graph.outputCount", { count });
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
