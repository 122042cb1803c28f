import clsx from "clsx";
import { AlignHorizontalDistributeCenter, Dices, Eye, EyeOff, StepForward } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Menu } from "@/components/ui/Menu";
import { useWords } from "@/components/words/useWords";
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
  /** Puts every node back where the layout has it; null where none was moved, absent where nothing is drawn. */
  readonly onLayOut?: (() => void) | null;
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
  const { t } = useWords();
  const { graph } = evaluation;
  const all = inBackwardOrder(askable(graph, evaluation), evaluation);
  const leaves = new Set(graph.nodes.filter((node) => node.op === "leaf" && node.isDeclared).map(({ id }) => id));
  const Icon = areGradientsShown ? EyeOff : Eye;
  return (
    <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-line border-b px-3 py-1.5">
      <div className={clsx("flex items-center gap-2 text-[14px]", graph.nodes.length === 0 && "invisible")}>
        <p className="ps-1">
          {t.rich("builder.bar.asked", {
            count: asked.length,
            b: (text) => <b className="text-gradient">{text}</b>,
            quiet: (text) => <span className="text-muted">{text}</span>,
            wide: (text) => <span className="max-sm:hidden">{text}</span>,
            widest: (text) => <span className="max-2xl:hidden">{text}</span>,
          })}
        </p>
        <Menu
          label={t("builder.bar.ask")}
          look={{ kind: "quiet", size: "small" }}
          align="start"
          items={[
            { label: t("builder.bar.suggested"), onSelect: () => onAsk(suggestedAsked(graph)) },
            { label: t("builder.bar.leaves"), onSelect: () => onAsk(all.filter((id) => leaves.has(id))) },
            { label: t("builder.bar.all"), onSelect: () => onAsk(all) },
            { label: t("builder.bar.none"), onSelect: () => onAsk([]) },
          ]}
        />
      </div>
      <div className="flex items-center gap-1">
        <Button
          kind="plain"
          size="small"
          title={t("builder.bar.onlyYou")}
          onClick={() => onShowGradients(!areGradientsShown)}
        >
          <Icon aria-hidden size={16} />
          <span className="max-sm:sr-only">{areGradientsShown ? t("builder.bar.hide") : t("builder.bar.show")}</span>
        </Button>
        {onLayOut !== undefined && (
          // There before it is needed: a bar that grows would push the graph aside while a node is dragged.
          <Button
            kind="plain"
            size="small"
            title={t("builder.bar.layOutHint")}
            disabled={onLayOut === null}
            onClick={onLayOut ?? undefined}
          >
            <AlignHorizontalDistributeCenter aria-hidden size={16} />
            <span className="max-xl:sr-only">{t("builder.bar.layOut")}</span>
          </Button>
        )}
        {onStep !== undefined && (
          <Button kind="plain" size="small" title={t("builder.bar.stepHint")} onClick={onStep}>
            <StepForward aria-hidden size={16} />
            <span className="max-xl:sr-only">{t("builder.bar.step")}</span>
          </Button>
        )}
        {onPreview !== undefined && (
          <Button
            kind={isPreview ? "quiet" : "plain"}
            size="small"
            aria-pressed={isPreview}
            title={t("builder.bar.versionsHint")}
            onClick={() => onPreview(!isPreview)}
          >
            <Dices aria-hidden size={16} />
            <span className="max-sm:sr-only">{t("builder.bar.versions")}</span>
          </Button>
        )}
        {actions}
      </div>
    </div>
  );
}
