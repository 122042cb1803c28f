import type { Metadata } from "next";
import { headers } from "next/headers";
import { LessonBuilder, NewLessonBuilder } from "@/components/builder/BuilderLoader";
import { NotFound } from "@/components/home/NotFound";
import { Rooms } from "@/components/words/Rooms";
import { readLanguage, readWords } from "@/components/words/readWords";
import { readOwner } from "@/lib/accounts/owner";
import { readLesson } from "@/lib/records/lessons";

interface Props {
  readonly params: Promise<{ readonly lesson: string }>;
}

const rooms = [
  "training",
  "builder",
  "notation",
  "programs",
  "graph",
  "playback",
  "words",
  "problems",
  "refusals",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("builder.title") };
}

export default async function Page({ params }: Props) {
  const { lesson: id } = await params;
  if (id === "new")
    return (
      <Rooms rooms={rooms}>
        <NewLessonBuilder />
      </Rooms>
    );
  const owner = await readOwner((await headers()).get("cookie"));
  const lesson = await readLesson(id, owner?.id ?? null, await readLanguage());
  if (lesson === null) return <NotFound />;
  const { title, about, exercises, isGallery } = lesson;
  const draft = { title, about, exercises };
  return (
    <Rooms rooms={rooms}>
      {isGallery ? (
        <LessonBuilder key={id} lesson={draft} id={null} galleryId={id} isChanged={false} />
      ) : (
        <LessonBuilder key={id} lesson={draft} id={id} isChanged={false} />
      )}
    </Rooms>
  );
}
