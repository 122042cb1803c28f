import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFound } from "@/components/home/NotFound";
import { Document } from "@/components/ui/Document";
import { wordsIn } from "@/components/words/readWords";
import { isLanguage, LANGUAGE_HEADER, type Language } from "@/lib/protocol/languages";
import "./globals.css";

export { viewport } from "@/components/ui/viewport";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = wordsIn(await askedLanguage());
  return { title: `${t("ui.notFound.title")} · Chalkgrad` };
}

/** Every address that no page has: whole as it is sent, where a page that gives up is empty until its scripts run. */
export default async function Page() {
  return (
    <Document language={await askedLanguage()}>
      <NotFound />
    </Document>
  );
}

// There is no segment to read it from.
async function askedLanguage(): Promise<Language> {
  const language = (await headers()).get(LANGUAGE_HEADER);
  return isLanguage(language) ? language : "en";
}
