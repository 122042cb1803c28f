"use client";

import { Button } from "@/components/ui/Button";
import { useDay } from "@/components/words/useDay";
import { useWords } from "@/components/words/useWords";

/** A browser that is signed in. */
export interface SignedInBrowser {
  readonly id: string;
  /** "Firefox on Linux". */
  readonly name: string;
  /** When it signed in and was last here, in ms. */
  readonly signedInAt: number;
  readonly seenAt: number;
  readonly isThis: boolean;
}

interface Props {
  readonly browsers: readonly SignedInBrowser[];
  readonly onSignOut: (browser: SignedInBrowser) => void;
}

/** Where one is signed in; each but this one may be signed out from here. */
export function BrowserList({ browsers, onSignOut }: Props) {
  const { t } = useWords();
  const day = useDay();
  return (
    <ul className="divide-y divide-line border-line border-y">
      {browsers.map((browser) => {
        const { id, name, signedInAt, seenAt, isThis } = browser;
        const since = day(signedInAt);
        return (
          <li key={id} className="flex min-h-16 items-center justify-between gap-4 py-3">
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              <p className="text-[13px] text-muted">
                {t("accounts.page.browsers.times", { since, last: day(seenAt) })}
              </p>
            </div>
            {isThis ? (
              <span className="shrink-0 text-[13px] text-muted">{t("accounts.page.browsers.this")}</span>
            ) : (
              <Button
                size="small"
                aria-label={t("accounts.page.browsers.signOutNamed", { browser: name, since })}
                onClick={() => onSignOut(browser)}
              >
                {t("accounts.page.browsers.signOut")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
