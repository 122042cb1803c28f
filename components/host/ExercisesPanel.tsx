import clsx from "clsx";
import { Check, Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { countOf } from "@/components/words/counting";
import type { HostView, ListedExercise } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";
import type { RunCommand } from "./useCommands";

interface Props {
  readonly view: HostView;
  readonly run: RunCommand;
  /** Null where ending is the filled button already. */
  readonly onEnd: (() => void) | null;
}

/** The lesson's exercises, a new one, and the end. */
export function ExercisesPanel({ view, run, onEnd }: Props) {
  const { room } = view.stage;
  const { type } = room.phase;
  const isPractice = type === "practice";
  const isEnded = type === "ended" || isPractice;
  return (
    <RailSection title="Exercises">
      {isPractice && (
        <p className="mb-2 text-[13px] text-muted">Choose one to see on the graph and in the grid who has done what.</p>
      )}
      <ol className="flex flex-col gap-0.5 text-[15px]">
        {view.exercises.map((exercise, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is its place in the lesson.
            key={index}
            aria-current={index === room.exercise.index || undefined}
            className={clsx("-mx-2 rounded-sm", index === room.exercise.index && "bg-soft font-medium")}
          >
            {isPractice && exercise.asked > 0 ? (
              <button
                type="button"
                onClick={() => void run("exercise:look", { exercise: index })}
                className="target flex w-full items-baseline gap-3 rounded-sm px-2 py-1 text-left hover:bg-soft"
              >
                <Entry exercise={exercise} index={index} />
              </button>
            ) : (
              <div className="flex items-baseline gap-3 px-2 py-1">
                <Entry exercise={exercise} index={index} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {!isEnded && <AddExercise count={view.exercises.length} run={run} />}
      {!isEnded && onEnd !== null && (
        <div className="mt-4 border-line border-t pt-4">
          <Button kind="danger" size="small" onClick={onEnd}>
            End the session
          </Button>
        </div>
      )}
      {type === "ended" && (
        <p className="mt-3 text-[15px] text-muted">{countOf(view.exercises.length, "exercise")} in all.</p>
      )}
    </RailSection>
  );
}

function Entry({ exercise, index }: { readonly exercise: ListedExercise; readonly index: number }) {
  const { title, asked, isPlayed } = exercise;
  return (
    <>
      <span className="w-4 text-right font-mono text-[13px] text-muted">{index + 1}</span>
      <span className="min-w-0 flex-1 truncate">{title}</span>
      <span className="shrink-0 font-normal text-[13px] text-muted">
        {isPlayed ? (
          <Check aria-label="played" size={14} className="inline" />
        ) : asked === 0 ? (
          "nothing asked"
        ) : (
          `${asked} asked`
        )}
      </span>
    </>
  );
}

function AddExercise({ count, run }: { readonly count: number; readonly run: RunCommand }) {
  const [title, setTitle] = useState<string | null>(null);
  if (title === null)
    return (
      <Button kind="plain" size="small" className="-ml-2.5 mt-1" onClick={() => setTitle(`Exercise ${count + 1}`)}>
        <Plus aria-hidden size={16} />
        Add an exercise
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
        label="Title of the new exercise"
        className="flex-1"
        autoFocus
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setTitle(null)}
      />
      <Button type="submit">Add</Button>
    </form>
  );
}
