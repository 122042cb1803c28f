import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";

interface Props {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRename: (name: string) => void;
}

export function RenameDialog({ name, onClose, onRename }: Props) {
  const [text, setText] = useState(name);
  const form = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onRename(text);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Rename ${name}`}
      actions={
        <Button type="submit" form={form} kind="primary">
          Rename
        </Button>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        <TextField
          label="Name"
          autoFocus
          maxLength={80}
          value={text}
          onChange={(event) => setText(event.target.value)}
          hint="Everybody sees the new name at once."
        />
      </form>
    </Dialog>
  );
}
