import type { RequestRefusal } from "@/components/library/requests";
import { sayRefusal } from "@/components/words/refusals";
import type { Words } from "@/components/words/words";

/** Why a request of these pages came to nothing: waits are of minutes here. */
export function sayAccountRefusal(
  { code, retryAfter }: { readonly code: RequestRefusal; readonly retryAfter?: number },
  words: Words,
): string {
  if (code !== "TRIES_USED" || retryAfter === undefined) return sayRefusal(code, words);
  return words.t("accounts.errors.tries", { minutes: Math.max(1, Math.ceil(retryAfter / 60_000)) });
}

/** Which field a refusal is about; null: the whole form. */
export function fieldOf(code: RequestRefusal): "email" | "password" | "key" | null {
  switch (code) {
    case "ACCOUNT_EMAIL_INVALID":
    case "ACCOUNT_EMAIL_TAKEN":
      return "email";
    case "SIGN_IN_WRONG":
    case "PASSWORD_SHORT":
    case "PASSWORD_LONG":
      return "password";
    case "REGISTRATION_KEY_WRONG":
      return "key";
    default:
      return null;
  }
}
