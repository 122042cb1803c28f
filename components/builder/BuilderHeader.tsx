import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";
import { SaveNote } from "./SaveNote";
import type { SaveState } from "./saver";

interface Props {
  readonly title: string;
  readonly onRetitle: (title: string) => void;
  readonly saving: SaveState;
  /** What is said of a lesson that was not stored yet; null once it is. */
  readonly untouched: string | null;
  readonly onRetry: () => void;
  readonly onHost: () => void;
  readonly isHosting: boolean;
}

export function BuilderHeader({ title, onRetitle, saving, untouched, onRetry, onHost, isHosting }: Props) {
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
        onChange={(event) => onRetitle(event.target.value)}
        className="target min-w-0 flex-1 truncate rounded-sm border border-transparent bg-transparent px-2 py-1 font-medium text-base hover:border-line focus:border-edge md:w-72"
      />
    </TopBar>
  );
}
