"use client";

import { Languages } from "lucide-react";
import { useWords } from "@/components/words/useWords";
import { LANGUAGE_COOKIE, languageNames, spokenLanguages } from "@/lib/protocol/languages";
import { buttonLook } from "./buttonLook";

const YEAR = 365 * 86_400;

/** The languages, each by its own name. The browser's own list lies over the icon: every phone knows how to show one. */
export function LanguageMenu() {
  const { language, t } = useWords();
  const choose = (chosen: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: CookieStore needs a secure context, and a class on a LAN has none.
    document.cookie = `${LANGUAGE_COOKIE}=${chosen}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
    // The whole page anew: what the router has kept of others is in the old language too.
    location.reload();
  };
  return (
    <span
      className={buttonLook({
        kind: "plain",
        isIcon: true,
        className: "relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
      })}
    >
      <Languages aria-hidden size={18} />
      <select
        aria-label={t("ui.language")}
        title={t("ui.language")}
        value={language}
        onChange={(event) => choose(event.target.value)}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      >
        {spokenLanguages.map((spoken) => (
          <option key={spoken} value={spoken} lang={spoken}>
            {languageNames[spoken]}
          </option>
        ))}
        {!spokenLanguages.some((spoken) => spoken === language) && (
          <option value={language}>{languageNames[language]}</option>
        )}
      </select>
    </span>
  );
}
