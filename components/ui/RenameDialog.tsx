import { type FormEvent, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { TextField } from "./TextField";

interface Props {
  /** What is renamed: "Rename the exercise". */
  readonly heading: string;
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

/** Mounted while something is being renamed. */
export function RenameDialog({ heading, title, onRename, onClose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRename(text);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={heading}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={t("ui.title")}
          data-first
          maxLength={120}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" kind="primary">
            {t("ui.rename")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
