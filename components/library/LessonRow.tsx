import { Ellipsis } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { HostButton } from "@/components/home/HostButton";
import { Menu } from "@/components/ui/Menu";
import { useDay } from "@/components/words/useDay";
import { useWords } from "@/components/words/useWords";

/** A lesson as the library shows it. */
export interface LibraryLesson {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly exercises: number;
  readonly nodes: number;
  /** When it was last changed, in ms. */
  readonly changedAt: number;
  /** The first exercise's graph, drawn on the server. */
  readonly preview: ReactNode;
}

interface Props {
  readonly lesson: LibraryLesson;
  readonly onRename: (lesson: LibraryLesson) => void;
  readonly onShare: (lesson: LibraryLesson) => void;
  readonly onExport: (lesson: LibraryLesson) => void;
  readonly onDuplicate: (lesson: LibraryLesson) => void;
  readonly onDelete: (lesson: LibraryLesson) => void;
}

export function LessonRow({ lesson, onRename, onShare, onExport, onDuplicate, onDelete }: Props) {
  const { t } = useWords();
  const { id, title, exercises, nodes, changedAt, preview } = lesson;
  const changed = useDay()(changedAt);
  return (
    <li className="flex items-center gap-4 py-3">
      <div aria-hidden className="flex h-14 w-24 shrink-0 items-center justify-center max-sm:hidden">
        {preview}
      </div>
      <div className="min-w-0 flex-1">
        <Link
          href={`/build/${id}`}
          prefetch={false}
          className="font-semibold text-base hover:underline hover:underline-offset-4"
        >
          {title}
        </Link>
        <p className="text-[13px] text-muted">
          {exercises === 1
            ? t("library.lessons.nodes", { nodes, changed })
            : t("library.lessons.exercises", { exercises, changed })}
        </p>
      </div>
      <HostButton lesson={id} title={title} />
      <Menu
        label={t("library.more", { title })}
        trigger={<Ellipsis aria-hidden size={18} />}
        look={{ kind: "plain", size: "small", isIcon: true }}
        items={[
          { label: t("ui.rename"), onSelect: () => onRename(lesson) },
          { label: t("library.lessons.share"), onSelect: () => onShare(lesson) },
          { label: t("library.lessons.export"), onSelect: () => onExport(lesson) },
          { label: t("library.lessons.duplicate"), onSelect: () => onDuplicate(lesson) },
          { label: t("library.lessons.delete"), isDanger: true, onSelect: () => onDelete(lesson) },
        ]}
      />
    </li>
  );
}
