import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { AsksFor } from "@/lib/protocol/views";
import { join } from "./joinRequests";

interface Props {
  readonly code: string;
  /** What the host asks for beside the name. */
  readonly asksFor: AsksFor;
  readonly onJoined: () => void;
}

/** Asks for the name that the class will see, and for what only the host sees, and takes a seat. */
export function NameForm({ code, asksFor, onJoined }: Props) {
  const words = useWords();
  const [name, setName] = useState("");
  const [identity, setIdentity] = useState("");
  const [asked, setAsked] = useState(asksFor);
  const [mistake, setMistake] = useState<{ readonly isAtIdentity: boolean; readonly text: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setMistake(null);
    try {
      const joined = await join(code, { name, identity });
      if (joined.ok) return onJoined();
      const missing = askedBy[joined.code];
      // The host may have begun to ask while this page stood open.
      if (missing) setAsked(missing);
      setMistake({ isAtIdentity: missing !== undefined, text: sayRefusal(joined.code, words, joined.retryAfter) });
    } catch {
      setMistake({ isAtIdentity: false, text: words.t("door.name.unreachable") });
    }
    setIsBusy(false);
  };
  const mistakeAt = (isAtIdentity: boolean) =>
    mistake?.isAtIdentity === isAtIdentity ? { mistake: mistake.text } : {};
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        label={words.t("door.name.label")}
        size="large"
        autoFocus
        autoComplete="nickname"
        autoCapitalize="words"
        maxLength={80}
        enterKeyHint={asked === "nothing" ? "go" : "next"}
        value={name}
        onChange={(event) => setName(event.target.value)}
        hint={words.t("door.name.hint")}
        {...mistakeAt(false)}
      />
      {asked !== "nothing" && (
        <TextField
          label={words.t(`door.identity.${asked}`)}
          size="large"
          type={asked === "id" ? "text" : "email"}
          autoComplete={asked === "id" ? "off" : "email"}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={asked === "id" ? 64 : 254}
          enterKeyHint="go"
          value={identity}
          onChange={(event) => setIdentity(event.target.value)}
          hint={words.t("door.identity.hint")}
          {...mistakeAt(true)}
        />
      )}
      <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
        {words.t("door.name.go")}
      </Button>
    </form>
  );
}

const askedBy: Partial<Record<RefusalCode, AsksFor>> = { ID_NUMBER_INVALID: "id", EMAIL_INVALID: "email" };
