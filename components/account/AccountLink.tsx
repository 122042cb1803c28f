import { UserRound } from "lucide-react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { readWords } from "@/components/words/readWords";

/** The quiet way to one's account, or to having one: nobody needs it. */
export async function AccountLink({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const { t } = await readWords();
  const label = isSignedIn ? t("accounts.bar.account") : t("accounts.bar.signIn");
  return (
    <ButtonLink kind="plain" href={isSignedIn ? "/account" : "/sign-in"} className="max-sm:px-2.5">
      <UserRound aria-hidden size={17} />
      <span className="max-sm:sr-only">{label}</span>
    </ButtonLink>
  );
}
