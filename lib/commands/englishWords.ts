import { createTranslator } from "use-intl/core";
import { notation } from "@/components/words/messages/en/notation";
import { programs } from "@/components/words/messages/en/programs";
import type { Words } from "@/components/words/words";
import { localeOf } from "@/lib/protocol/languages";

/** What commands say of texts that cannot be read: English alone, and no more of it than they need to start quickly. */
export const englishWords: Pick<Words, "t"> = {
  t: createTranslator({ locale: localeOf("en"), messages: { notation, programs } }) as Words["t"],
};
