import { languages } from "@/lib/protocol/languages";

/** A static page's languages: exported as generateStaticParams, it is made in each of them when the site is built. */
export function everyLanguage(): { readonly language: string }[] {
  return languages.map((language) => ({ language }));
}
