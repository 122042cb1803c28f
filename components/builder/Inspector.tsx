import { CopyPlus, Flag, Group, Trash2, Ungroup } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, NodeId, Operation } from "@/lib/engine/graph";
import { canCollapse } from "@/lib/notation/collapse";
import { expansionSize } from "@/lib/notation/expand";
import { ExponentField } from "./ExponentField";
import { NameField } from "./NameField";
import { Nudge } from "./Nudge";
import { OperandSelect } from "./OperandSelect";

export interface NodeCommands {
  readonly rename: (id: NodeId, text: string) => void;
  readonly connect: (id: NodeId, slot: number, operand: NodeId | null) => void;
  readonly setExponent: (id: NodeId, exponent: number) => void;
  readonly makeOutput: (id: NodeId) => void;
  readonly expand: (id: NodeId) => void;
  readonly collapse: (id: NodeId) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

interface Props {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly selection: ReadonlySet<NodeId>;
  readonly commands: NodeCommands;
  /** Escape in a field: back to the canvas. */
  readonly onLeave: () => void;
}

/** What is selected, in fields and buttons: the way to every edit without a mouse, and to those that no gesture has. */
export function Inspector({ graph, evaluation, selection, commands, onLeave }: Props) {
  const { t } = useWords();
  const nodes = graph.nodes.filter(({ id }) => selection.has(id));
  const [node] = nodes;
  if (node === undefined) {
    return (
      <p className="flex min-h-12 items-center border-line border-t px-4 py-1.5 text-[13px] text-muted @max-3xl:hidden">
        {graph.nodes.length === 0 ? t("builder.board.begin") : t("builder.board.select")}
      </p>
    );
  }
  const isOne = nodes.length === 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      role="group"
      aria-label={t("builder.inspector.title")}
      data-inspector
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
      className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-3 py-1.5 text-[14px]"
    >
      {isOne ? (
        <>
          <NameField key={`${node.id} ${node.label}`} node={node} onRename={(text) => commands.rename(node.id, text)} />
          {node.op !== "leaf" && (
            <span className="flex flex-wrap items-center gap-2 @max-3xl:order-1">
              {operandsOf(node).map((operand, slot, all) => (
                <OperandSelect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its position.
                  key={slot}
                  graph={graph}
                  node={node}
                  slot={slot}
                  operand={operand}
                  isOnly={all.length === 1}
                  onConnect={(chosen) => commands.connect(node.id, slot, chosen)}
                />
              ))}
            </span>
          )}
          {node.op === "pow" && (
            <ExponentField
              key={`${node.id} ${node.exponent}`}
              exponent={node.exponent ?? 2}
              onSet={(exponent) => commands.setExponent(node.id, exponent)}
            />
          )}
          {node.op === "leaf" && <Nudge graph={graph} evaluation={evaluation} leaf={node} />}
        </>
      ) : (
        <p className="font-medium">{t("builder.inspector.several", { count: nodes.length })}</p>
      )}
      <span className="ms-auto flex items-center">
        {isOne && node.id === graph.output && (
          <span className="px-2.5 text-[13px] text-muted">{t("builder.inspector.output")}</span>
        )}
        {isOne && node.id !== graph.output && (
          <Button
            kind="plain"
            size="small"
            title={t("builder.inspector.makeOutputHint")}
            onClick={() => commands.makeOutput(node.id)}
          >
            <Flag aria-hidden size={16} />
            <span className="max-2xl:sr-only">{t("builder.inspector.makeOutput")}</span>
          </Button>
        )}
        {isOne && expansionSize(node) > 0 && (
          <Button
            kind="plain"
            size="small"
            title={t("builder.inspector.expandHint")}
            onClick={() => commands.expand(node.id)}
          >
            <Ungroup aria-hidden size={16} />
            {t("builder.inspector.expand")}
          </Button>
        )}
        {isOne && canCollapse(graph, node.id) && (
          <Button
            kind="plain"
            size="small"
            title={t("builder.inspector.collapseHint")}
            onClick={() => commands.collapse(node.id)}
          >
            <Group aria-hidden size={16} />
            {t("builder.inspector.collapse")}
          </Button>
        )}
        <Button
          kind="plain"
          size="small"
          isIcon
          aria-label={t("builder.inspector.duplicate")}
          title={t("builder.inspector.duplicateHint")}
          onClick={commands.duplicate}
        >
          <CopyPlus aria-hidden size={16} />
        </Button>
        <Button
          kind="plain"
          size="small"
          isIcon
          aria-label={t("builder.inspector.delete")}
          title={t("builder.inspector.deleteHint")}
          onClick={commands.remove}
        >
          <Trash2 aria-hidden size={16} />
        </Button>
      </span>
    </div>
  );
}

function operandsOf(node: Operation): readonly (NodeId | null)[] {
  return node.operands;
}
