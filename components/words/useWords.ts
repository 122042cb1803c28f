import { useMemo } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOfLocale } from "@/lib/protocol/languages";
import type { Words } from "./words";

/** The words of the page that a client component stands in: those of the rooms that the page was given. */
export function useWords(): Words {
  const language = languageOfLocale(useLocale());
  const t = useTranslations();
  const format = useFormatter();
  return useMemo(() => ({ language, t, format }), [language, t, format]);
}
