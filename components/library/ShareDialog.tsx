import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { LibraryLesson } from "./LessonRow";
import { shareLesson, unshareLesson } from "./requests";

interface Props {
  readonly lesson: LibraryLesson;
  readonly onClose: () => void;
}

/** Mounted while a lesson is being shared: its link, and the way to take it back. */
export function ShareDialog({ lesson: { id, title }, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [link, setLink] = useState("");
  const field = useRef<HTMLDivElement>(null);
  const toast = useToast();

  useEffect(() => {
    let isGone = false;
    void shareLesson(id).then((answer) => {
      if (isGone) return;
      if (answer.ok) return setLink(`${location.origin}/shared/${answer.key}`);
      toast({ text: sayRefusal(answer.code, words) });
      onClose();
    });
    return () => {
      isGone = true;
    };
  }, [id, toast, onClose, words]);

  const copy = async () => {
    toast({ text: t((await copied(link, field.current)) ? "library.share.copied" : "library.share.copyByHand") });
  };
  const stop = async () => {
    const answer = await unshareLesson(id);
    onClose();
    toast({ text: answer.ok ? t("library.share.stopped", { title }) : sayRefusal(answer.code, words) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("library.share.title", { title })}
      actions={
        <>
          <Button kind="danger" disabled={link === ""} onClick={stop}>
            {t("library.share.stop")}
          </Button>
          <Button kind="primary" disabled={link === ""} onClick={copy}>
            {t("library.share.copy")}
          </Button>
        </>
      }
    >
      <div ref={field} className="flex flex-col gap-3 pt-1">
        <p className="text-[15px] text-muted">{t("library.share.about")}</p>
        <TextField
          label={t("library.share.link")}
          readOnly
          isMono
          value={link}
          placeholder="…"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </Dialog>
  );
}

/** Over plain http browsers have no clipboard for pages but the old one. */
async function copied(link: string, field: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    field?.querySelector("input")?.select();
    return document.execCommand("copy");
  }
}
