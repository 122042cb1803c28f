import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be taken elsewhere. Browsers let pages copy over https alone: else it is marked, and the person copies. */
export function CopyField({ label, text }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<"ready" | "copied" | "marked">("ready");
  const form = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      form.current?.querySelector("input")?.select();
      setState("marked");
    }
  };
  return (
    <div ref={form} className="flex items-start gap-2">
      <TextField
        label={label}
        hasHiddenLabel
        readOnly
        isMono
        value={text}
        className="flex-1"
        onFocus={({ target }) => target.select()}
        {...(state === "marked" && {
          hint: t("host.links.copyByHand"),
        })}
      />
      <span className="shrink-0">
        <Button onClick={() => void copy()}>
          {state === "copied" ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
          {t(state === "copied" ? "host.links.copied" : "host.links.copy")}
        </Button>
      </span>
      <span role="status" className="sr-only">
        {state === "copied" && t("host.links.copiedAloud")}
      </span>
    </div>
  );
}
