"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import { changePassword } from "./requests";
import { sayAccountRefusal } from "./sayAccountRefusal";

interface Props {
  /** For password managers, which keep it by this name. */
  readonly email: string;
  readonly onChanged: () => void;
}

/** A new password for who knows the old one. */
export function PasswordForm({ email, onChanged }: Props) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [mistake, setMistake] = useState<{ readonly isAtCurrent: boolean; readonly text: string } | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setMistake(null);
    const answer = await changePassword({ currentPassword: current, newPassword: fresh });
    setIsBusy(false);
    if (!answer.ok) {
      const isAtCurrent = answer.code !== "PASSWORD_SHORT" && answer.code !== "PASSWORD_LONG";
      return setMistake({ isAtCurrent, text: sayAccountRefusal(answer, words) });
    }
    setCurrent("");
    setFresh("");
    toast({ text: t("accounts.page.password.changed") });
    onChanged();
  };
  const at = (isAtCurrent: boolean) => (mistake?.isAtCurrent === isAtCurrent ? { mistake: mistake.text } : {});
  return (
    <form onSubmit={onSubmit} noValidate className="flex max-w-sm flex-col gap-4">
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={t("accounts.page.password.current")}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
        {...at(true)}
      />
      <TextField
        label={t("accounts.page.password.fresh")}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        value={fresh}
        onChange={(event) => setFresh(event.target.value)}
        hint={t("accounts.password.hint")}
        {...at(false)}
      />
      <Button type="submit" className="self-start" isBusy={isBusy}>
        {t("accounts.page.password.submit")}
      </Button>
    </form>
  );
}
