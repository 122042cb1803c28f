import { createFormatter, createTranslator, type Messages } from "use-intl";
import { localeOf } from "@/lib/protocol/languages";
import { catalogues } from "./catalogue";
import type { Words } from "./words";

/** The words of one language for a test of what says things, with the time zone that the test names. */
export function testWords(language: keyof typeof catalogues = "en", timeZone = "UTC"): Words {
  // The types know the English texts; the others have the same keys and arguments, as catalogue.test.ts holds.
  const messages = catalogues[language] as unknown as Messages;
  const locale = localeOf(language);
  return {
    language,
    t: createTranslator({ locale, messages, timeZone, onError: fail }),
    format: createFormatter({ locale, timeZone, onError: fail }),
  };
}

function fail(error: Error): never {
  throw error;
}
