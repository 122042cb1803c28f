import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { sayRefusal } from "@/components/words/refusals";
import { takeSeat } from "./joinRequests";

interface Props {
  readonly code: string;
  readonly onSeated: () => void;
}

/** Asks for the four words that bring a student's seat to this phone. */
export function WordsForm({ code, onSeated }: Props) {
  const [words, setWords] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.match(/[a-z]+/gi)?.length !== 4) return setMistake("Type the four words that the host gave you.");
    setIsBusy(true);
    setMistake(null);
    try {
      const taken = await takeSeat(code, words.trim());
      if (taken.ok) return onSeated();
      setMistake(sayRefusal(taken.code, taken.retryAfter));
    } catch {
      setMistake("The class cannot be reached. Check your connection and try again.");
    }
    setIsBusy(false);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label="Four words"
        size="large"
        autoFocus
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={80}
        enterKeyHint="go"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        {...(mistake === null ? { hint: "With spaces between them. They work once." } : { mistake })}
      />
      <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
        Go on here
      </Button>
    </form>
  );
}
