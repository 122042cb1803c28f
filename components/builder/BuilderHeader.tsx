import { Info } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";
import { useWords } from "@/components/words/useWords";
import { AboutDialog } from "./AboutDialog";
import { SaveNote } from "./SaveNote";
import type { SaveState } from "./saver";

interface Props {
  readonly title: string;
  readonly about: string;
  readonly onDescribe: (title: string, about: string) => void;
  readonly saving: SaveState;
  /** What is said of a lesson that was not stored yet; null once it is. */
  readonly untouched: string | null;
  readonly onRetry: () => void;
  readonly onHost: () => void;
  readonly isHosting: boolean;
}

export function BuilderHeader(props: Props) {
  const { title, about, onDescribe, saving, untouched, onRetry, onHost, isHosting } = props;
  const { t } = useWords();
  const [isAboutOpen, setAboutOpen] = useState(false);
  return (
    <TopBar
      actions={
        <>
          <SaveNote state={saving} untouched={untouched} onRetry={onRetry} />
          <Button kind="primary" isBusy={isHosting} onClick={onHost}>
            {t("builder.host")}
          </Button>
        </>
      }
    >
      <Link href="/library" className="target inline-flex items-center text-muted hover:text-ink max-md:hidden">
        {t("builder.library")}
      </Link>
      <span aria-hidden className="text-muted max-md:hidden">
        {"/"}
      </span>
      <input
        aria-label={t("builder.lessonTitle")}
        placeholder={t("builder.untitledLesson")}
        maxLength={120}
        value={title}
        onChange={(event) => onDescribe(event.target.value, about)}
        className="target field-sizing-content w-72 min-w-0 max-w-md truncate rounded-sm border border-transparent bg-transparent px-2 py-1 font-medium text-base hover:border-line focus:border-edge supports-[field-sizing:content]:w-auto max-sm:hidden"
      />
      {/* A phone's bar has no room to type in: its title opens where there is. */}
      <button
        type="button"
        title={t("builder.about.title")}
        onClick={() => setAboutOpen(true)}
        className="target inline-flex min-w-0 items-center justify-center gap-1.5 rounded-sm font-medium text-base hover:bg-soft sm:size-8"
      >
        <span className="min-w-0 truncate sm:hidden">{title || t("builder.untitledLesson")}</span>
        <span className="sr-only">{t("builder.about.title")}</span>
        <Info aria-hidden size={16} className="shrink-0 text-muted" />
      </button>
      <AboutDialog
        title={title}
        about={about}
        onDescribe={onDescribe}
        isOpen={isAboutOpen}
        onClose={() => setAboutOpen(false)}
      />
    </TopBar>
  );
}
