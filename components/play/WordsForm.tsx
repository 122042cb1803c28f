import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { takeSeat } from "./joinRequests";

interface Props {
  readonly code: string;
  readonly onSeated: () => void;
}

/** Asks for the four words that bring a student's seat to this phone. */
export function WordsForm({ code, onSeated }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.match(/[a-z]+/gi)?.length !== 4) return setMistake(words.t("door.seat.mistake"));
    setIsBusy(true);
    setMistake(null);
    try {
      const taken = await takeSeat(code, typed.trim());
      if (taken.ok) return onSeated();
      setMistake(sayRefusal(taken.code, words, taken.retryAfter));
    } catch {
      setMistake(words.t("door.seat.unreachable"));
    }
    setIsBusy(false);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label={words.t("door.seat.label")}
        size="large"
        autoFocus
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={80}
        enterKeyHint="go"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        {...(mistake === null ? { hint: words.t("door.seat.hint") } : { mistake })}
      />
      <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
        {words.t("door.seat.go")}
      </Button>
    </form>
  );
}
