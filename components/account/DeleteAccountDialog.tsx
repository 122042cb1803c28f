"use client";

import { type FormEvent, useId, useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import { deleteAccount } from "./requests";
import { sayAccountRefusal } from "./sayAccountRefusal";

interface Props {
  readonly lessons: number;
  readonly sessions: number;
  readonly hasPassword: boolean;
  readonly onClose: () => void;
}

/** Asks once more, and for the password, before an account is gone for good. */
export function DeleteAccountDialog({ lessons, sessions, hasPassword, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const form = useId();
  const [password, setPassword] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setMistake(null);
    const answer = await deleteAccount(hasPassword ? password : null);
    if (answer.ok) return location.assign("/");
    setIsBusy(false);
    setMistake(sayAccountRefusal(answer, words));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("accounts.page.delete.ask")}
      actions={
        <>
          <Button onClick={onClose}>{t("accounts.page.delete.keep")}</Button>
          <Button type="submit" form={form} kind="danger" isBusy={isBusy}>
            {t("accounts.page.delete.confirm")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <p>{t("accounts.page.delete.what", { lessons, sessions })}</p>
        {hasPassword ? (
          <TextField
            label={t("accounts.page.delete.password")}
            type="password"
            data-first
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            {...(mistake !== null && { mistake })}
          />
        ) : (
          mistake !== null && <Banner tone="refusal">{mistake}</Banner>
        )}
      </form>
    </Dialog>
  );
}
