import type { useFormatter, useTranslations } from "use-intl";
import type { Language } from "@/lib/protocol/languages";

/** What says things in one language: the same in a page, in a component and in a function that both call. */
export interface Words {
  readonly language: Language;
  /** A message by its room and key: t("home.join.title"). */
  readonly t: ReturnType<typeof useTranslations<never>>;
  /** Numbers, dates and lists as the language writes them. */
  readonly format: ReturnType<typeof useFormatter>;
}
