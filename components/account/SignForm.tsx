"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import type { Answer } from "@/components/library/requests";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { useWords } from "@/components/words/useWords";
import { ProviderButton } from "./ProviderButton";
import { signIn, signUp, takeAlong } from "./requests";
import { fieldOf, sayAccountRefusal } from "./sayAccountRefusal";
import { type Belongings, TakeAlong } from "./TakeAlong";

interface Props {
  readonly kind: "signIn" | "signUp";
  /** Where to go afterwards: a path of ours. */
  readonly next: string;
  /** Null where this browser made nothing. */
  readonly belongings: Belongings | null;
  /** What the identity provider is called; null without one. */
  readonly provider: string | null;
  /** Signing up takes a registration key here. */
  readonly hasKey: boolean;
  /** What is to be said at once: why the way back from the provider led here. */
  readonly complaint: string | null;
}

/** Signs in or up, by a password or by the identity provider. */
export function SignForm({ kind, next, belongings, provider, hasKey, complaint }: Props) {
  const words = useWords();
  const { t } = words;
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [key, setKey] = useState("");
  const [isTaken, setIsTaken] = useState(true);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<Extract<Answer<object>, { ok: false }> | null>(null);
  const takes = belongings !== null && isTaken;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setRefused(null);
    const body = { email, password };
    const answer = kind === "signIn" ? await signIn(body) : await signUp({ ...body, ...(hasKey && { key }) });
    if (!answer.ok) {
      setIsBusy(false);
      return setRefused(answer);
    }
    // Where this fails nothing is lost: the library offers it again.
    if (takes) await takeAlong();
    location.assign(next);
  };

  const field = refused && fieldOf(refused.code);
  const said = refused && sayAccountRefusal(refused, words);
  const mistakeAt = (name: typeof field) => (said !== null && field === name ? { mistake: said } : {});
  const other = kind === "signIn" ? "/sign-up" : "/sign-in";
  // Back from the provider the page takes along what is to be taken, and goes on.
  const after = takes ? `/sign-in?take=1&next=${encodeURIComponent(next)}` : next;
  return (
    <>
      {complaint !== null && refused === null && <Banner tone="refusal">{complaint}</Banner>}
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextField
          label={t("accounts.email")}
          type="email"
          name="email"
          autoFocus
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          {...(kind === "signUp" && { hint: t("accounts.signUp.noMail") })}
          {...mistakeAt("email")}
        />
        <TextField
          label={t("accounts.password.label")}
          type="password"
          name="password"
          autoComplete={kind === "signIn" ? "current-password" : "new-password"}
          maxLength={200}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          {...(kind === "signUp" && { hint: t("accounts.password.hint") })}
          {...mistakeAt("password")}
        />
        {hasKey && (
          <TextField
            label={t("accounts.signUp.key")}
            name="key"
            maxLength={200}
            value={key}
            onChange={(event) => setKey(event.target.value)}
            hint={t("accounts.signUp.keyHint")}
            {...mistakeAt("key")}
          />
        )}
        {belongings !== null && <TakeAlong belongings={belongings} isTaken={isTaken} onChange={setIsTaken} />}
        {said !== null && field === null && <Banner tone="refusal">{said}</Banner>}
        <Button type="submit" kind="primary" size="large" isBusy={isBusy}>
          {t(`accounts.${kind}.submit`)}
        </Button>
        {provider !== null && (
          <>
            <p className="text-center text-[13px] text-muted">{t("accounts.provider.or")}</p>
            <ProviderButton
              label={t("accounts.provider.button", { name: provider })}
              next={after}
              takes={takes}
              onRefused={(code) => setRefused({ ok: false, ...code })}
            />
          </>
        )}
      </form>
      <p className="text-[15px] text-muted">
        {kind === "signIn" ? t("accounts.signIn.none") : t("accounts.signUp.have")}{" "}
        <Link
          href={`${other}?next=${encodeURIComponent(next)}`}
          prefetch={false}
          className="target inline-flex items-center font-medium text-ink underline underline-offset-4"
        >
          {kind === "signIn" ? t("accounts.signIn.make") : t("accounts.signIn.submit")}
        </Link>
      </p>
      {kind === "signIn" && (
        <details className="text-[15px] text-muted">
          <summary className="target inline-flex items-center underline underline-offset-4">
            {t("accounts.signIn.forgotten")}
          </summary>
          <p className="pt-1.5">{t("accounts.signIn.ask")}</p>
        </details>
      )}
    </>
  );
}
