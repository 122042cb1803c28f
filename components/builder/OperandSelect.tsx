import { spokenName } from "@/components/graph/spoken";
import { useWords } from "@/components/words/useWords";
import type { Graph, NodeId, Operation } from "@/lib/engine/graph";
import { canConnect } from "./graphActions";

interface Props {
  readonly graph: Graph;
  readonly node: Operation;
  readonly slot: number;
  readonly operand: NodeId | null;
  readonly isOnly: boolean;
  readonly onConnect: (operand: NodeId | null) => void;
}

/** Which node an input takes: what cannot be chosen would depend on itself. */
export function OperandSelect({ graph, node, slot, operand, isOnly, onConnect }: Props) {
  const words = useWords();
  const { t } = words;
  const offered = graph.nodes.filter(({ id }) => id === operand || canConnect(graph, node.id, id));
  const at = slot + 1;
  return (
    <label className="flex items-center gap-1.5 text-muted">
      {isOnly ? t("builder.inspector.of") : t("builder.inspector.place", { at })}
      <select
        aria-label={isOnly ? t("builder.inspector.operand") : t("builder.inspector.operandAt", { at })}
        value={operand ?? ""}
        onChange={(event) => onConnect(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        className="target h-8 max-w-32 rounded-sm border border-edge bg-surface px-1.5 font-mono text-[14px] text-ink touch:text-base"
      >
        <option value="">{t("builder.inspector.missing")}</option>
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {spokenName(each, graph, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
