"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useId, useState } from "react";
import type { Answer } from "@/components/library/requests";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import { BrowserList, type SignedInBrowser } from "./BrowserList";
import { DeleteAccountDialog } from "./DeleteAccountDialog";
import { PasswordForm } from "./PasswordForm";
import { ProviderButton } from "./ProviderButton";
import { endSignIn, endSignIns, signOut } from "./requests";
import { sayAccountRefusal } from "./sayAccountRefusal";

interface Props {
  readonly email: string;
  readonly hasPassword: boolean;
  /** The identity provider, if there is one here. */
  readonly provider: { readonly name: string; readonly isConnected: boolean } | null;
  readonly browsers: readonly SignedInBrowser[];
  readonly lessons: number;
  readonly sessions: number;
  /** Why connecting the provider came to nothing. */
  readonly complaint: string | null;
}

/** One's account: how one signs in and where one is signed in, and the way out of it. */
export function AccountPage({ email, hasPassword, provider, browsers, lessons, sessions, complaint }: Props) {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const toast = useToast();
  const [isDeleting, setIsDeleting] = useState(false);

  const refuse = (answer: Extract<Answer<object>, { ok: false }>) => toast({ text: sayAccountRefusal(answer, words) });
  const leave = async (ask: () => Promise<Answer<object>>) => {
    const answer = await ask();
    if (answer.ok) location.assign("/");
    else refuse(answer);
  };
  const signOutBrowser = async ({ id, name: browser }: SignedInBrowser) => {
    const answer = await endSignIn(id);
    if (!answer.ok) return refuse(answer);
    router.refresh();
    toast({ text: t("accounts.page.browsers.done", { browser }) });
  };
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-12 px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-2">
          <h1 className="text-[32px]">{t("accounts.page.title")}</h1>
          <p className="text-muted [overflow-wrap:anywhere]">{t("accounts.page.about", { email })}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href="/library">{t("accounts.page.toLibrary")}</ButtonLink>
          <Button onClick={() => leave(signOut)}>{t("accounts.page.signOut")}</Button>
        </div>
      </header>
      {complaint !== null && <Banner tone="refusal">{complaint}</Banner>}
      <Part title={t("accounts.page.password.title")}>
        {hasPassword ? (
          <PasswordForm email={email} onChanged={() => router.refresh()} />
        ) : (
          <p className="text-muted">{t("accounts.page.password.none", { name: provider?.name ?? "OpenID" })}</p>
        )}
      </Part>
      {provider !== null && hasPassword && (
        <Part title={t("accounts.page.provider.title", { name: provider.name })}>
          {provider.isConnected ? (
            <p className="text-muted">{t("accounts.page.provider.connected")}</p>
          ) : (
            <div>
              <ProviderButton
                label={t("accounts.page.provider.connect", { name: provider.name })}
                next="/account"
                isToConnect
                onRefused={(refused) => refuse({ ok: false, ...refused })}
              />
            </div>
          )}
        </Part>
      )}
      <Part title={t("accounts.page.browsers.title")} about={t("accounts.page.browsers.about")}>
        <BrowserList browsers={browsers} onSignOut={signOutBrowser} />
        <div>
          <Button onClick={() => leave(endSignIns)}>{t("accounts.page.signOutEverywhere")}</Button>
        </div>
      </Part>
      <Part title={t("accounts.page.delete.title")} about={t("accounts.page.delete.about")}>
        <div>
          <Button kind="danger" onClick={() => setIsDeleting(true)}>
            {t("accounts.page.delete.open")}
          </Button>
        </div>
      </Part>
      {isDeleting && (
        <DeleteAccountDialog
          lessons={lessons}
          sessions={sessions}
          hasPassword={hasPassword}
          onClose={() => setIsDeleting(false)}
        />
      )}
    </main>
  );
}

function Part({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {about !== undefined && <p className="text-[15px] text-muted">{about}</p>}
      </div>
      {children}
    </section>
  );
}
