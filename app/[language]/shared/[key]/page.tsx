import type { Metadata } from "next";
import { CopyShared } from "@/components/library/CopyShared";
import { ExercisePreview } from "@/components/training/ExercisePreview";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { readSharedLesson } from "@/lib/records/lessonShares";

interface Props {
  readonly params: Promise<{ readonly key: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("library.shared.title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { t } = await readWords();
  const { key } = await params;
  const lesson = await readSharedLesson(key);
  if (lesson === null) {
    return (
      <>
        <TopBar />
        <main>
          <EmptyState
            title={t("library.shared.gone")}
            action={<ButtonLink href="/">{t("library.shared.home")}</ButtonLink>}
          >
            {t("library.shared.goneAbout")}
          </EmptyState>
        </main>
      </>
    );
  }
  const { title, about, exercises } = lesson;
  return (
    <>
      <TopBar />
      <main className="mx-auto flex max-w-5xl flex-col gap-10 px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="flex max-w-2xl flex-col gap-2">
            <p className="text-[15px] text-muted">{t("library.shared.about")}</p>
            <h1 className="text-[32px]">{title}</h1>
            {about !== "" && <p className="whitespace-pre-line text-muted">{about}</p>}
          </div>
          <Rooms rooms={["library", "refusals"]}>
            <CopyShared shareKey={key} />
          </Rooms>
        </header>
        <ol className="flex flex-col divide-y divide-line border-line border-y">
          {exercises.map((exercise, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exercise of a lesson has no other name than its place.
            <li key={index} className="flex flex-col gap-4 py-6">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <h2 className="text-xl">{exercise.title}</h2>
                <p className="text-[15px] text-muted">
                  {t("library.shared.size", {
                    nodes: exercise.graph.nodes.length,
                    gradients: exercise.asked.length,
                  })}
                </p>
              </div>
              <div className="grid gap-6 md:grid-cols-2">
                <pre
                  dir="ltr"
                  className="max-h-80 min-w-0 overflow-auto rounded-md bg-soft p-4 text-[14px] leading-relaxed"
                >
                  {exercise.source}
                </pre>
                <ExercisePreview exercise={exercise} className="max-h-80 w-full" />
              </div>
            </li>
          ))}
        </ol>
      </main>
    </>
  );
}
