import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import { readCode } from "./readCode";

/** Asks for the code on the projector and goes there. */
export function CodeForm() {
  const { t } = useWords();
  const router = useRouter();
  const [text, setText] = useState("");
  const [isMistaken, setIsMistaken] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(text);
    setIsMistaken(code === null);
    if (code !== null) router.push(`/play/${code}`);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label={t("door.code.label")}
        size="large"
        isMono
        inputMode="numeric"
        autoFocus
        placeholder="482 913"
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...(isMistaken && { mistake: t("door.code.mistake") })}
      />
      <Button type="submit" kind="primary" size="large">
        {t("door.code.go")}
      </Button>
    </form>
  );
}
