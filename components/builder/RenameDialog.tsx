import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";

interface Props {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

/** Mounted while an exercise is being renamed. */
export function RenameDialog({ title, onRename, onClose }: Props) {
  const [text, setText] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRename(text);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title="Rename the exercise">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Title"
          data-first
          maxLength={120}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="primary">
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
