import clsx from "clsx";
import { AlignHorizontalDistributeCenter, Dices, Eye, EyeOff, StepForward } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Menu } from "@/components/ui/Menu";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { askable, inBackwardOrder, suggestedAsked } from "./asked";

interface Props {
  readonly evaluation: Evaluation;
  readonly asked: readonly NodeId[];
  readonly onAsk: (asked: readonly NodeId[]) => void;
  readonly areGradientsShown: boolean;
  readonly onShowGradients: (areShown: boolean) => void;
  /** Three students' own numbers are drawn; absent where everybody has the same. */
  readonly isPreview?: boolean;
  readonly onPreview?: (isOn: boolean) => void;
  /** Steps through both passes; absent while it does, or where there is nothing to step through. */
  readonly onStep?: () => void;
  /** Puts every node back where the layout has it; absent or undefined where none was moved. */
  readonly onLayOut?: (() => void) | undefined;
  /** What else belongs to this exercise, such as its rules. */
  readonly actions?: ReactNode;
}

/** Above the canvas: how many gradients are asked for, whether they are shown, and what the owner adds. */
export function CanvasBar(props: Props) {
  const {
    evaluation,
    asked,
    onAsk,
    areGradientsShown,
    onShowGradients,
    isPreview = false,
    onPreview,
    onStep,
    onLayOut,
    actions,
  } = props;
  const { graph } = evaluation;
  const all = inBackwardOrder(askable(graph, evaluation), evaluation);
  const leaves = new Set(graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared).map(({ id }) => id));
  const Icon = areGradientsShown ? EyeOff : Eye;
  return (
    <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-line border-b px-3 py-1.5">
      <div className={clsx("flex items-center gap-2 text-[14px]", graph.nodes.length === 0 && "invisible")}>
        <p className="pl-1">
          <b className="text-gradient">{asked.length}</b>{" "}
          <span className="text-muted">
            <span className="max-sm:hidden">{asked.length === 1 ? "gradient" : "gradients"}</span> asked
            <span className="max-sm:hidden">: press “ask” on a node, or</span>
          </span>
        </p>
        <Menu
          label="Ask for…"
          look={{ kind: "quiet", size: "small" }}
          align="start"
          items={[
            { label: "The suggested ones", onSelect: () => onAsk(suggestedAsked(graph)) },
            { label: "The leaves", onSelect: () => onAsk(all.filter((id) => leaves.has(id))) },
            { label: "All that lead to the output", onSelect: () => onAsk(all) },
            { label: "None", onSelect: () => onAsk([]) },
          ]}
        />
      </div>
      <div className="flex items-center gap-1">
        <Button
          kind="plain"
          size="small"
          title="Only you see them: students work them out"
          onClick={() => onShowGradients(!areGradientsShown)}
        >
          <Icon aria-hidden size={16} />
          <span className="max-sm:sr-only">{areGradientsShown ? "Hide" : "Show"} gradients</span>
        </Button>
        {onLayOut !== undefined && (
          <Button kind="plain" size="small" title="Let every node stand where the layout puts it" onClick={onLayOut}>
            <AlignHorizontalDistributeCenter aria-hidden size={16} />
            <span className="max-xl:sr-only">Lay out</span>
          </Button>
        )}
        {onStep !== undefined && (
          <Button kind="plain" size="small" title="Both passes, one step at a time" onClick={onStep}>
            <StepForward aria-hidden size={16} />
            <span className="max-lg:sr-only">Step through</span>
          </Button>
        )}
        {onPreview !== undefined && (
          <Button
            kind={isPreview ? "quiet" : "plain"}
            size="small"
            aria-pressed={isPreview}
            title="Numbers as three students may get them"
            onClick={() => onPreview(!isPreview)}
          >
            <Dices aria-hidden size={16} />
            <span className="max-sm:sr-only">Three versions</span>
          </Button>
        )}
        {actions}
      </div>
    </div>
  );
}
