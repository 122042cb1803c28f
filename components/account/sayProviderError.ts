import type { Words } from "@/components/words/words";

/** Why the way back from the identity provider came to nothing, from the code in its address. */
export function sayProviderError(code: string, name: string, { t }: Words): string {
  switch (code) {
    case "account_not_linked":
      return t("accounts.errors.linked", { name });
    case "account_already_linked_to_different_user":
      return t("accounts.errors.taken", { name });
    case "access_denied":
      return t("accounts.errors.denied", { name });
    default:
      return t("accounts.errors.provider", { name });
  }
}
