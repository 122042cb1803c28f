import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { AccountPage } from "@/components/account/AccountPage";
import { sayBrowser } from "@/components/account/sayBrowser";
import { sayProviderError } from "@/components/account/sayProviderError";
import { TopBar } from "@/components/ui/TopBar";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { readOwner } from "@/lib/accounts/owner";
import { accountSettings } from "@/lib/accounts/settings";
import { listIdentities, listSignIns } from "@/lib/records/signIns";
import { countBelongings } from "@/lib/records/users";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("accounts.page.title") };
}

export default async function Page({ searchParams }: Props) {
  const owner = await readOwner((await headers()).get("cookie"));
  if (!owner?.account) redirect("/sign-in?next=/account");
  const words = await readWords();
  const { id, account } = owner;
  const [signIns, identities, { lessons, sessions }] = await Promise.all([
    listSignIns(id, Date.now()),
    listIdentities(id),
    countBelongings(id),
  ]);
  const { oidc } = accountSettings();
  const error = [(await searchParams).error].flat()[0];
  return (
    <Rooms rooms={["accounts", "refusals"]}>
      <TopBar />
      <AccountPage
        email={account.email}
        hasPassword={identities.includes("credential")}
        provider={oidc && { name: oidc.name, isConnected: identities.includes("oidc") }}
        browsers={signIns.map(({ id, userAgent, createdAt, updatedAt }) => ({
          id,
          name: sayBrowser(userAgent, words),
          signedInAt: createdAt.getTime(),
          seenAt: updatedAt.getTime(),
          isThis: id === account.signInId,
        }))}
        lessons={lessons}
        sessions={sessions}
        complaint={error === undefined ? null : sayProviderError(error, oidc?.name ?? "OpenID", words)}
      />
    </Rooms>
  );
}
