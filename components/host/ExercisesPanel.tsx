import clsx from "clsx";
import { Check, Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import type { HostView, ListedExercise } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";
import type { RunCommand } from "./useCommands";

interface Props {
  readonly view: HostView;
  readonly run: RunCommand;
  /** Null where ending is the filled button already. */
  readonly onEnd: (() => void) | null;
}

const ROW = "flex items-baseline gap-3 rounded-sm px-2 py-1 text-start";

/** The lesson's exercises, a new one, and the end. */
export function ExercisesPanel({ view, run, onEnd }: Props) {
  const { t } = useWords();
  const { room } = view.stage;
  const { type } = room.phase;
  const isPractice = type === "practice";
  const isEnded = type === "ended" || isPractice;
  const look = (exercise: number) => void run("exercise:look", { exercise });
  return (
    <RailSection title={t("host.exercises.title")}>
      {isPractice && <p className="mb-2 text-[13px] text-muted">{t("host.exercises.choose")}</p>}
      <ol className="flex flex-col gap-0.5 text-[15px]">
        {view.exercises.map((exercise, index) => {
          const at = index + 1;
          const isCurrent = at === room.exercise.at;
          const { first, steps, asked } = exercise;
          return (
            <li
              key={first}
              aria-current={isCurrent || undefined}
              className={clsx("-mx-2 rounded-sm", isCurrent && "bg-soft font-medium")}
            >
              {isPractice && asked > 0 ? (
                <button type="button" onClick={() => look(first)} className={`target w-full hover:bg-soft ${ROW}`}>
                  <Entry exercise={exercise} at={at} />
                </button>
              ) : (
                <div className={ROW}>
                  <Entry exercise={exercise} at={at} />
                </div>
              )}
              {isPractice && steps !== null && steps > 1 && (
                <Steps exercise={exercise} current={room.exercise.index} count={steps} onLook={look} />
              )}
            </li>
          );
        })}
      </ol>
      {!isEnded && <AddExercise count={view.exercises.length} run={run} />}
      {!isEnded && onEnd !== null && (
        <div className="mt-4 border-line border-t pt-4">
          <Button kind="danger" size="small" onClick={onEnd}>
            {t("host.controls.end")}
          </Button>
        </div>
      )}
      {type === "ended" && (
        <p className="mt-3 text-[15px] text-muted">{t("host.exercises.inAll", { count: view.exercises.length })}</p>
      )}
    </RailSection>
  );
}

function Entry({ exercise, at }: { readonly exercise: ListedExercise; readonly at: number }) {
  const { t, format } = useWords();
  const { title, asked, isPlayed, steps } = exercise;
  const hasSteps = steps !== null && (steps > 1 || isPlayed);
  return (
    <>
      <span className="w-4 text-end font-mono text-[13px] text-muted">{format.number(at)}</span>
      <span className="min-w-0 flex-1 truncate">{title}</span>
      <span className="shrink-0 font-normal text-[13px] text-muted">
        {hasSteps && t("host.exercises.steps", { count: steps })}
        {isPlayed && <Check aria-label={t("host.exercises.played")} size={14} className="ms-1.5 inline" />}
        {!hasSteps && !isPlayed && t("host.exercises.asked", { count: asked })}
      </span>
    </>
  );
}

interface StepsProps {
  readonly exercise: ListedExercise;
  /** The stored exercise that is looked at. */
  readonly current: number;
  readonly count: number;
  readonly onLook: (exercise: number) => void;
}

/** A training's steps, to look at one. */
function Steps({ exercise: { first, title }, current, count, onLook }: StepsProps) {
  const { t, format } = useWords();
  return (
    <ol aria-label={title} className="flex flex-wrap gap-1 ps-7 pe-2 pb-1.5">
      {Array.from({ length: count }, (_, step) => first + step).map((index) => (
        <li key={index}>
          <Button
            kind="plain"
            size="small"
            aria-label={t("host.exercises.step", { step: index - first + 1 })}
            aria-pressed={index === current}
            className={clsx("min-w-9 font-mono", index === current && "font-semibold underline")}
            onClick={() => onLook(index)}
          >
            {format.number(index - first + 1)}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function AddExercise({ count, run }: { readonly count: number; readonly run: RunCommand }) {
  const { t } = useWords();
  const [title, setTitle] = useState<string | null>(null);
  if (title === null)
    return (
      <Button
        kind="plain"
        size="small"
        className="-ms-2.5 mt-1"
        onClick={() => setTitle(t("host.exercises.newTitle", { place: count + 1 }))}
      >
        <Plus aria-hidden size={16} />
        {t("host.exercises.add")}
      </Button>
    );
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") return;
    if (await run("exercise:add", { title: title.trim() })) setTitle(null);
  };
  return (
    <form onSubmit={onSubmit} className="mt-3 flex items-end gap-2">
      <TextField
        label={t("host.exercises.newLabel")}
        className="flex-1"
        autoFocus
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setTitle(null)}
      />
      <Button type="submit">{t("host.exercises.submit")}</Button>
    </form>
  );
}
