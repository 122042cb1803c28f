import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useToast } from "@/components/ui/Toast";
import type { LibraryLesson } from "./LessonRow";
import { shareLesson, unshareLesson } from "./requests";
import { sayRequestRefusal } from "./sayRequestRefusal";

interface Props {
  readonly lesson: LibraryLesson;
  readonly onClose: () => void;
}

/** Mounted while a lesson is being shared: its link, and the way to take it back. */
export function ShareDialog({ lesson: { id, title }, onClose }: Props) {
  const [link, setLink] = useState("");
  const field = useRef<HTMLDivElement>(null);
  const toast = useToast();

  useEffect(() => {
    let isGone = false;
    void shareLesson(id).then((answer) => {
      if (isGone) return;
      if (answer.ok) return setLink(`${location.origin}/shared/${answer.key}`);
      toast({ text: sayRequestRefusal(answer.code) });
      onClose();
    });
    return () => {
      isGone = true;
    };
  }, [id, toast, onClose]);

  const copy = async () => {
    toast({ text: (await copied(link, field.current)) ? "The link was copied." : "Copy the link from the field." });
  };
  const stop = async () => {
    const answer = await unshareLesson(id);
    onClose();
    toast({ text: answer.ok ? `${title} is not shared any more.` : sayRequestRefusal(answer.code) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Share ${title}`}
      actions={
        <>
          <Button kind="danger" disabled={link === ""} onClick={stop}>
            Stop sharing
          </Button>
          <Button kind="primary" disabled={link === ""} onClick={copy}>
            Copy the link
          </Button>
        </>
      }
    >
      <div ref={field} className="flex flex-col gap-3 pt-1">
        <p className="text-[15px] text-muted">
          Whoever has the link can read this lesson as it is at that time, and make a copy of their own. Nobody can
          change yours.
        </p>
        <TextField
          label="Link"
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
