import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be taken elsewhere. Browsers let pages copy over https alone: else it is marked, and the person copies. */
export function CopyField({ label, text }: Props) {
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
          hint: "This page may not copy by itself, since it came over plain http. The link is marked: copy it by Ctrl+C, or by a long press.",
        })}
      />
      <span className="shrink-0">
        <Button onClick={() => void copy()}>
          {state === "copied" ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
          {state === "copied" ? "Copied" : "Copy"}
        </Button>
      </span>
      <span role="status" className="sr-only">
        {state === "copied" && "The link is copied."}
      </span>
    </div>
  );
}
