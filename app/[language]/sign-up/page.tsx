import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignPage } from "@/components/account/SignPage";
import { readWords } from "@/components/words/readWords";
import { readBelongings } from "@/lib/accounts/belongings";
import { readOwner } from "@/lib/accounts/owner";
import { accountSettings } from "@/lib/accounts/settings";
import { nextPath } from "@/lib/protocol/nextPath";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("accounts.signUp.title") };
}

export default async function Page({ searchParams }: Props) {
  const next = nextPath([(await searchParams).next].flat()[0]);
  const cookies = (await headers()).get("cookie");
  if ((await readOwner(cookies))?.account) redirect(next);
  const { oidc, registrationKey } = accountSettings();
  return (
    <SignPage
      kind="signUp"
      next={next}
      isToHost={false}
      belongings={await readBelongings(cookies)}
      provider={oidc?.name ?? null}
      hasKey={registrationKey !== null}
      error={null}
    />
  );
}
