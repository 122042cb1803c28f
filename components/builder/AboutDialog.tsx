import { useId } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";

/** As long as a lesson stores. */
const LONGEST = 2000;

interface Props {
  readonly title: string;
  readonly about: string;
  readonly onDescribe: (title: string, about: string) => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A lesson's title and what it is about; kept as they are typed, like everything in the builder. */
export function AboutDialog({ title, about, onDescribe, isOpen, onClose }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t("builder.about.title")}
      actions={<Button onClick={onClose}>{t("builder.done")}</Button>}
    >
      <div className="flex flex-col gap-5">
        <TextField
          label={t("ui.title")}
          maxLength={120}
          value={title}
          onChange={(event) => onDescribe(event.target.value, about)}
        />
        <div className="flex flex-col gap-1.5">
          <label htmlFor={id} className="font-medium text-[13px] text-muted">
            {t("builder.about.label")}
          </label>
          <textarea
            id={id}
            data-first
            rows={4}
            maxLength={LONGEST}
            value={about}
            onChange={(event) => onDescribe(title, event.target.value)}
            aria-describedby={`${id}-note`}
            className="w-full resize-y rounded-md border border-edge bg-surface px-3 py-2.5 text-base leading-relaxed focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0"
          />
          <p id={`${id}-note`} className="text-[13px] text-muted">
            {t("builder.about.hint")}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
