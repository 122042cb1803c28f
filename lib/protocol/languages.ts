/** The languages that people may choose, in the order in which they are offered. */
export const spokenLanguages = ["en", "de", "es", "zh"] as const;

/** Made from English by rule, for tests: longer, accented, and set from right to left. */
export const PSEUDO = "en-XB";

/** A language that the pages are made in; each is a tag that Intl and the html element's lang understand. */
export type Language = (typeof spokenLanguages)[number] | typeof PSEUDO;

/** Every language that pages are made in, the tests' own among them. */
export const languages: readonly Language[] = [...spokenLanguages, PSEUDO];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  zh: "中文",
  [PSEUDO]: "[Pseudo]",
};

/** The cookie that keeps what somebody chose; pages read and write it, so it is no secret. */
export const LANGUAGE_COOKIE = "chalkgrad_language";

/** The header by which the server tells the pages' router which language was chosen; next.config.js reads it. */
export const LANGUAGE_HEADER = "x-chalkgrad-language";

/** Whether a text names a language that pages are made in. */
export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** How Intl writes numbers, dates and lists in a language: English as in Europe, the day before the month and 24 hours. */
export function localeOf(language: Language): Locale {
  return language === "en" ? "en-GB" : language;
}

/** What `localeOf` gives. */
export type Locale = Exclude<Language, "en"> | "en-GB";

/** The language that a locale writes. */
export function languageOfLocale(locale: Locale): Language {
  return locale === "en-GB" ? "en" : locale;
}

/** The direction in which a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === PSEUDO ? "rtl" : "ltr";
}

/** The language of a request: what was chosen, else what its browser likes best of ours, else English. */
export function chooseLanguage({
  chosen,
  accepted,
  isPseudoAllowed,
}: {
  readonly chosen: string | null;
  /** The Accept-Language header. */
  readonly accepted: string | undefined;
  readonly isPseudoAllowed: boolean;
}): Language {
  if (isLanguage(chosen) && (chosen !== PSEUDO || isPseudoAllowed)) return chosen;
  return likedLanguages(accepted ?? "")[0] ?? "en";
}

/** No browser sends more; what comes after is not read. */
const LONGEST_HEADER = 500;

function likedLanguages(header: string): readonly Language[] {
  const wishes = header
    .slice(0, LONGEST_HEADER)
    .split(",")
    .flatMap((wish) => {
      const [, tag = "", weight = "1"] = /^\s*([a-z]{2,3})(?:-[\w-]*)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(wish) ?? [];
      const language = spokenLanguages.find((spoken) => spoken === tag.toLowerCase());
      return language && Number(weight) > 0 ? [{ language, weight: Number(weight) }] : [];
    });
  return wishes.sort((one, other) => other.weight - one.weight).map(({ language }) => language);
}
