import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { sayRefusal } from "@/components/words/refusals";
import { join } from "./joinRequests";

interface Props {
  readonly code: string;
  readonly onJoined: () => void;
}

/** Asks for the name that the class will see, and takes a seat. */
export function NameForm({ code, onJoined }: Props) {
  const [name, setName] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setMistake(null);
    try {
      const joined = await join(code, name);
      if (joined.ok) return onJoined();
      setMistake(sayRefusal(joined.code, joined.retryAfter));
    } catch {
      setMistake("The class cannot be reached. Check your connection and press Join again.");
    }
    setIsBusy(false);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label="Your name"
        size="large"
        autoFocus
        autoComplete="nickname"
        autoCapitalize="words"
        maxLength={80}
        enterKeyHint="go"
        value={name}
        onChange={(event) => setName(event.target.value)}
        {...(mistake === null ? { hint: "The class and the host see it." } : { mistake })}
      />
      <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
        Join
      </Button>
    </form>
  );
}
