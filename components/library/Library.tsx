"use client";

import { Plus, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useState } from "react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { fileName } from "@/components/ui/fileName";
import { RenameDialog } from "@/components/ui/RenameDialog";
import { TextField } from "@/components/ui/TextField";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { DeleteSessionDialog } from "./DeleteSessionDialog";
import { ImportButton } from "./ImportButton";
import { LessonRow, type LibraryLesson } from "./LessonRow";
import { copyLesson, deleteLesson, deleteSession, renameLesson, restoreLesson } from "./requests";
import { type PastSession, SessionTable } from "./SessionTable";
import { ShareDialog } from "./ShareDialog";

interface Props {
  readonly lessons: readonly LibraryLesson[];
  readonly sessions: readonly PastSession[];
  /** Where they are kept. */
  readonly note: ReactNode;
}

/** From this many on, lessons and sessions are searched rather than looked over. */
const MANY = 6;

/** The lessons and past sessions of this browser's owner. */
export function Library({ lessons, sessions, note }: Props) {
  const words = useWords();
  const { t } = words;
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
    if (!answer.ok) return toast({ text: sayRefusal(answer.code, words) });
    router.refresh();
    const onUndo = async () => {
      const undone = await restoreLesson(id);
      if (undone.ok) router.refresh();
      else toast({ text: sayRefusal(undone.code, words) });
    };
    toast({ text: t("library.lessons.deleted", { title }), onUndo });
  };
  const duplicate = async ({ id, title }: LibraryLesson) => {
    const answer = await copyLesson(id);
    if (answer.ok) router.refresh();
    toast({ text: answer.ok ? t("library.lessons.copied", { title }) : sayRefusal(answer.code, words) });
  };

  const rename = async (lesson: LibraryLesson, title: string) => {
    if (title.trim() === "" || title === lesson.title) return;
    const answer = await renameLesson(lesson.id, title.trim());
    if (answer.ok) router.refresh();
    else toast({ text: sayRefusal(answer.code, words) });
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
    toast({ text: answer.ok ? t("library.sessions.deleted", { title }) : sayRefusal(answer.code, words) });
  };

  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-12 px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-[32px]">{t("library.title")}</h1>
        <div className="flex flex-wrap items-center gap-2">
          {lessons.length + sessions.length >= MANY && (
            <TextField
              label={t("library.search")}
              hasHiddenLabel
              type="search"
              placeholder={t("library.search")}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              trailing={<Search aria-hidden size={16} />}
              className="w-56"
            />
          )}
          <ImportButton />
          <ButtonLink kind="primary" href="/build/new">
            <Plus aria-hidden size={17} />
            {t("library.newLesson")}
          </ButtonLink>
        </div>
      </header>
      {note !== null && <div className="-mt-8">{note}</div>}
      <section aria-labelledby="lessons" className="flex flex-col gap-3">
        <h2 id="lessons" className="text-xl">
          {t("library.lessons.title")}
        </h2>
        {lessons.length === 0 ? (
          <EmptyState title={t("library.lessons.none")} isAtMargin>
            {t("library.lessons.noneAbout")}
          </EmptyState>
        ) : foundLessons.length === 0 ? (
          <p className="py-4 text-muted">{t("library.lessons.notFound", { query })}</p>
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
          {t("library.sessions.title")}
        </h2>
        {sessions.length === 0 ? (
          <EmptyState title={t("library.sessions.none")} isAtMargin>
            {t("library.sessions.noneAbout")}
          </EmptyState>
        ) : foundSessions.length === 0 ? (
          <p className="py-4 text-muted">{t("library.sessions.notFound", { query })}</p>
        ) : (
          <SessionTable sessions={foundSessions} onDelete={setDoomed} />
        )}
      </section>
      {renamed !== null && (
        <RenameDialog
          heading={t("library.lessons.rename")}
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
