import { Eye, EyeOff, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { RulesSheet } from "@/components/builder/RulesSheet";
import { TrainingBoard } from "@/components/training/TrainingBoard";
import { Button } from "@/components/ui/Button";
import { Tabs } from "@/components/ui/Tabs";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Rules } from "@/lib/protocol/lesson";
import type { BoardView, HostView } from "@/lib/protocol/views";
import { ClassGraph } from "./ClassGraph";
import { HostPlayback } from "./HostPlayback";
import { LiveEditor } from "./LiveEditor";
import type { RunCommand } from "./useCommands";
import { usePointing } from "./usePointing";

interface Props {
  readonly view: HostView;
  readonly board: BoardView;
  readonly evaluation: Evaluation;
  readonly session: LiveSession;
  readonly run: RunCommand;
}

/** The exercise on screen: the class on its graph, the backward pass after the reveal, the editor between rounds. */
export function HostBoard(props: Props) {
  // Another exercise is another board: nothing of the last one's choices holds.
  return <Board key={props.board.exercise} {...props} />;
}

function Board({ view, board, evaluation, session, run }: Props) {
  const { t } = useWords();
  const { room } = view.stage;
  const { index, at, step, count, title, rules } = room.exercise;
  const isEditable = (room.phase.type === "lobby" || room.phase.type === "ready") && view.roundId === null;
  // An empty board begins in the editor, and stays there while it fills.
  const [chosen, setChosen] = useState<"class" | "edit">(() => (board.graph.nodes.length === 0 ? "edit" : "class"));
  const tab = isEditable ? chosen : "class";
  // Hidden until asked for: consoles are projected by mistake.
  const [areGradientsShown, setGradientsShown] = useState(false);
  // As they are being changed; told when the sheet is closed.
  const [draft, setDraft] = useState<Rules | null>(null);
  const keepRules = () => {
    setDraft(null);
    if (draft && draft !== rules)
      void run("rules:set", { exercise: index, rules: { ...draft, hintCosts: [...draft.hintCosts] } });
  };
  const pointing = usePointing(session.point, view.settings.isPointerShown && tab === "class");
  const isClass =
    rules.training === null && tab === "class" && room.phase.type !== "revealed" && board.graph.nodes.length > 0;
  return (
    <section
      aria-label={t("host.board.label")}
      data-editing={(tab === "edit" && rules.training === null) || undefined}
      data-training={rules.training !== null || undefined}
      className="flex min-h-0 flex-[1.15] flex-col max-lg:h-[360px] max-lg:flex-none max-lg:data-[editing]:h-[640px] max-lg:data-[training]:h-[640px]"
    >
      <div className="flex min-h-12 shrink-0 items-center justify-between gap-x-4 max-sm:flex-wrap border-line border-b px-4 lg:px-6">
        <h2 className="min-w-0 truncate text-[15px] max-sm:basis-full max-sm:pt-2.5">
          <span className="font-normal text-muted">{t("host.board.place", { at, count, step: step ?? 0 })} · </span>
          {title}
        </h2>
        <div className="flex items-center gap-x-3 max-sm:-mx-2.5 max-sm:flex-wrap sm:shrink-0">
          {isClass && (
            <Button
              kind="plain"
              size="small"
              aria-pressed={areGradientsShown}
              onClick={() => setGradientsShown(!areGradientsShown)}
            >
              {areGradientsShown ? <EyeOff aria-hidden size={16} /> : <Eye aria-hidden size={16} />}
              {t(areGradientsShown ? "host.board.hideGradients" : "host.board.showGradients")}
            </Button>
          )}
          {isEditable && (
            <Button kind="plain" size="small" onClick={() => setDraft(rules)}>
              <SlidersHorizontal aria-hidden size={16} />
              {t("host.board.rules")}
            </Button>
          )}
          {isEditable && rules.training === null && (
            <Tabs
              label={t("host.board.tabs")}
              tabs={[
                { key: "class", label: t("host.board.graph") },
                { key: "edit", label: t("host.board.edit") },
              ]}
              selected={tab}
              onSelect={setChosen}
            />
          )}
        </div>
      </div>
      <div className="min-h-0 flex-1" {...pointing}>
        {rules.training !== null ? (
          <div className="h-full px-4 py-3 text-[15px] lg:px-6">
            <TrainingBoard stage={view.stage} board={board} isFlat />
          </div>
        ) : tab === "edit" ? (
          <LiveEditor key={index} view={view} board={board} session={session} />
        ) : room.phase.type === "revealed" ? (
          <HostPlayback key={index} code={room.code} board={board} evaluation={evaluation} />
        ) : (
          <ClassGraph view={view} board={board} evaluation={evaluation} areGradientsShown={areGradientsShown} />
        )}
      </div>
      <RulesSheet
        isOpen={draft !== null}
        onClose={keepRules}
        rules={draft ?? rules}
        onChange={setDraft}
        hasVersions={false}
      />
    </section>
  );
}
