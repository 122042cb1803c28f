"use client";

import { Plus, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { fileName } from "@/components/ui/fileName";
import { RenameDialog } from "@/components/ui/RenameDialog";
import { TextField } from "@/components/ui/TextField";
import { useToast } from "@/components/ui/Toast";
import { DeleteSessionDialog } from "./DeleteSessionDialog";
import { ImportButton } from "./ImportButton";
import { LessonRow, type LibraryLesson } from "./LessonRow";
import { copyLesson, deleteLesson, deleteSession, renameLesson, restoreLesson } from "./requests";
import { type PastSession, SessionTable } from "./SessionTable";
import { ShareDialog } from "./ShareDialog";
import { sayRequestRefusal } from "./sayRequestRefusal";

interface Props {
  readonly lessons: readonly LibraryLesson[];
  readonly sessions: readonly PastSession[];
}

/** From this many on, lessons and sessions are searched rather than looked over. */
const MANY = 6;

/** The lessons and past sessions of this browser's owner. */
export function Library({ lessons, sessions }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [query, setQuery] = useState("");
  const [renamed, setRenamed] = useState<LibraryLesson | null>(null);
  const [shared, setShared] = useState<LibraryLesson | null>(null);
  const endSharing = useCallback(() => setShared(null), []);
  const [doomed, setDoomed] = useState<PastSession | null>(null);

  const fits = (text: string) => text.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
  const foundLessons = lessons.filter(({ title, about }) => fits(`${title} ${about}`));
  const foundSessions = sessions.filter(({ title, code }) => fits(`${title} ${code}`));

  const remove = async ({ id, title }: LibraryLesson) => {
    const answer = await deleteLesson(id);
    if (!answer.ok) return toast({ text: sayRequestRefusal(answer.code) });
    router.refresh();
    const onUndo = async () => {
      const undone = await restoreLesson(id);
      if (undone.ok) router.refresh();
      else toast({ text: sayRequestRefusal(undone.code) });
    };
    toast({ text: `${title} was deleted.`, onUndo });
  };
  const duplicate = async ({ id, title }: LibraryLesson) => {
    const answer = await copyLesson(id);
    if (answer.ok) router.refresh();
    toast({ text: answer.ok ? `${title} was copied.` : sayRequestRefusal(answer.code) });
  };

  const rename = async (lesson: LibraryLesson, title: string) => {
    if (title.trim() === "" || title === lesson.title) return;
    const answer = await renameLesson(lesson.id, title.trim());
    if (answer.ok) router.refresh();
    else toast({ text: sayRequestRefusal(answer.code) });
  };
  const save = ({ id, title }: LibraryLesson) => {
    const link = document.createElement("a");
    link.href = `/api/lessons/${encodeURIComponent(id)}/file`;
    link.download = `${fileName(title)}.lesson.json`;
    link.click();
  };
  const removeSession = async ({ code, title }: PastSession) => {
    const answer = await deleteSession(code);
    setDoomed(null);
    if (answer.ok) router.refresh();
    toast({ text: answer.ok ? `${title} and all its answers were deleted.` : sayRequestRefusal(answer.code) });
  };

  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-12 px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-[32px]">Library</h1>
        <div className="flex flex-wrap items-center gap-2">
          {lessons.length + sessions.length >= MANY && (
            <TextField
              label="Search"
              hasHiddenLabel
              type="search"
              placeholder="Search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              trailing={<Search aria-hidden size={16} />}
              className="w-56"
            />
          )}
          <ImportButton />
          <ButtonLink kind="primary" href="/build/new">
            <Plus aria-hidden size={17} />
            New lesson
          </ButtonLink>
        </div>
      </header>
      <section aria-labelledby="lessons" className="flex flex-col gap-3">
        <h2 id="lessons" className="text-xl">
          Your lessons
        </h2>
        {lessons.length === 0 ? (
          <EmptyState title="No lessons of your own yet" isAtMargin>
            Paste the lecture’s Python into a new lesson, or change one of the gallery on the home page: your version is
            kept here, for this browser.
          </EmptyState>
        ) : foundLessons.length === 0 ? (
          <p className="py-4 text-muted">No lesson has “{query}” in its title.</p>
        ) : (
          <ul className="divide-y divide-line border-line border-y">
            {foundLessons.map((lesson) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                onRename={setRenamed}
                onShare={setShared}
                onExport={save}
                onDuplicate={duplicate}
                onDelete={remove}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="sessions" className="flex flex-col gap-3">
        <h2 id="sessions" className="text-xl">
          Sessions
        </h2>
        {sessions.length === 0 ? (
          <EmptyState title="No sessions yet" isAtMargin>
            What you host stays here: who answered what, and which mistakes were made.
          </EmptyState>
        ) : foundSessions.length === 0 ? (
          <p className="py-4 text-muted">No session has “{query}” in its title or code.</p>
        ) : (
          <SessionTable sessions={foundSessions} onDelete={setDoomed} />
        )}
      </section>
      {renamed !== null && (
        <RenameDialog
          heading="Rename the lesson"
          title={renamed.title}
          onRename={(title) => rename(renamed, title)}
          onClose={() => setRenamed(null)}
        />
      )}
      {shared !== null && <ShareDialog lesson={shared} onClose={endSharing} />}
      <DeleteSessionDialog session={doomed} onClose={() => setDoomed(null)} onDelete={removeSession} />
    </main>
  );
}
