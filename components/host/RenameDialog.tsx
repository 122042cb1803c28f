import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";

interface Props {
  readonly name: string;
  readonly onClose: () => void;
  /** Gives what is wrong with the name, in words; null when it was taken. */
  readonly onRename: (name: string) => Promise<string | null>;
}

export function RenameDialog({ name, onClose, onRename }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(name);
  const [mistake, setMistake] = useState<string | null>(null);
  const form = useId();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setMistake(await onRename(text));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("host.renameDialog.title", { name })}
      actions={
        <Button type="submit" form={form} kind="primary">
          {t("ui.rename")}
        </Button>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        <TextField
          label={t("host.renameDialog.label")}
          autoFocus
          maxLength={80}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setMistake(null);
          }}
          hint={t("host.renameDialog.about")}
          {...(mistake !== null && { mistake })}
        />
      </form>
    </Dialog>
  );
}
