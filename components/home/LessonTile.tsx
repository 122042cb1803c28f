import Link from "next/link";
import { ExercisePreview } from "@/components/training/ExercisePreview";
import { readWords } from "@/components/words/readWords";
import type { Exercise } from "@/lib/protocol/lesson";
import { HostButton } from "./HostButton";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly exercises: number;
  readonly nodes: number;
  readonly preview: Exercise;
}

/** A lesson of the gallery: its first exercise drawn, what it is about, and the way to a class. */
export async function LessonTile({ id, title, about, exercises, nodes, preview }: Props) {
  const { t } = await readWords();
  const { training } = preview.rules;
  return (
    <article className="flex flex-col gap-3">
      <Link
        href={`/build/${id}`}
        prefetch={false}
        tabIndex={-1}
        aria-hidden
        className="flex h-40 items-center justify-center rounded-md border border-line bg-soft/60 p-4 transition-colors hover:border-edge"
      >
        <ExercisePreview exercise={preview} className="max-h-full w-full" />
      </Link>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-[17px]">
            <Link href={`/build/${id}`} prefetch={false} className="hover:underline hover:underline-offset-4">
              {title}
            </Link>
          </h3>
          <p className="mt-0.5 text-[13px] text-muted">
            {training === null
              ? t("home.lessons.size", { exercises, nodes })
              : t("home.lessons.trains", { exercises, parameters: training.parameters.length })}
          </p>
        </div>
        <HostButton lesson={id} title={title} />
      </div>
      {about !== "" && <p className="text-[15px] text-muted">{about}</p>}
    </article>
  );
}
