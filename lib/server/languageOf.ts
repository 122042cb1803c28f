import type { IncomingMessage } from "node:http";
import { readCookie } from "@/lib/accounts/cookies";
import { chooseLanguage, LANGUAGE_COOKIE, type Language } from "@/lib/protocol/languages";
import type { Env } from "./env";

/** The language that a page is answered in. */
export function languageOf({ headers }: IncomingMessage, env: Pick<Env, "CHALKGRAD_PSEUDO">): Language {
  return chooseLanguage({
    chosen: readCookie(headers.cookie, LANGUAGE_COOKIE),
    accepted: headers["accept-language"],
    isPseudoAllowed: env.CHALKGRAD_PSEUDO,
  });
}
