import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { LessonBuilder, NewLessonBuilder } from "@/components/builder/BuilderLoader";
import { readOwner } from "@/lib/accounts/owner";
import { readLesson } from "@/lib/records/lessons";

interface Props {
  readonly params: Promise<{ readonly lesson: string }>;
}

export const metadata: Metadata = { title: "Builder" };

export default async function Page({ params }: Props) {
  const { lesson: id } = await params;
  if (id === "new") return <NewLessonBuilder />;
  const owner = await readOwner((await headers()).get("cookie"));
  const lesson = await readLesson(id, owner?.id ?? null);
  if (lesson === null) notFound();
  const { title, about, exercises, isGallery } = lesson;
  const draft = { title, about, exercises };
  return isGallery ? (
    <LessonBuilder key={id} lesson={draft} id={null} galleryId={id} isChanged={false} />
  ) : (
    <LessonBuilder key={id} lesson={draft} id={id} isChanged={false} />
  );
}
