import { language as languageSegment } from "next/root-params";
import { createFormatter, createTranslator, type Messages } from "use-intl";
import { isLanguage, type Language, localeOf } from "@/lib/protocol/languages";
import { messagesOf } from "./catalogue";
import { en } from "./messages/en";
import type { Room } from "./messages/translation";
import type { Words } from "./words";

/** The language of the page that is being made. */
export async function readLanguage(): Promise<Language> {
  const segment: unknown = await languageSegment();
  return typeof segment === "string" && isLanguage(segment) ? segment : "en";
}

/** All words, for a server component: `const { t } = await readWords()`. */
export async function readWords(): Promise<Words> {
  return wordsIn(await readLanguage());
}

const made = new Map<Language, Words>();

/** The same where the language is known. */
export function wordsIn(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const locale = { locale: localeOf(language), timeZone: "UTC" };
  const messages = messagesOf(language, Object.keys(en) as Room[]) as Messages;
  const words: Words = { language, t: createTranslator({ ...locale, messages }), format: createFormatter(locale) };
  made.set(language, words);
  return words;
}
