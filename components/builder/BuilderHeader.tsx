import { Info } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";
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
  const [isAboutOpen, setAboutOpen] = useState(false);
  return (
    <TopBar
      actions={
        <>
          <SaveNote state={saving} untouched={untouched} onRetry={onRetry} />
          <Button kind="primary" isBusy={isHosting} onClick={onHost}>
            Host
          </Button>
        </>
      }
    >
      <Link href="/library" className="target inline-flex items-center text-muted hover:text-ink max-md:hidden">
        Library
      </Link>
      <span aria-hidden className="text-muted max-md:hidden">
        /
      </span>
      <input
        aria-label="Title of the lesson"
        placeholder="Untitled lesson"
        maxLength={120}
        value={title}
        onChange={(event) => onDescribe(event.target.value, about)}
        className="target min-w-0 flex-1 truncate rounded-sm border border-transparent bg-transparent px-2 py-1 font-medium text-base hover:border-line focus:border-edge md:w-72"
      />
      <Button
        kind="plain"
        size="small"
        isIcon
        aria-label="About this lesson"
        title="About this lesson"
        onClick={() => setAboutOpen(true)}
      >
        <Info aria-hidden size={16} className="text-muted" />
      </Button>
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
