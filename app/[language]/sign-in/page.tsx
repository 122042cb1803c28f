import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignPage } from "@/components/account/SignPage";
import { TakingAlong } from "@/components/account/TakingAlong";
import { Rooms } from "@/components/words/Rooms";
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
  return { title: t("accounts.signIn.title") };
}

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const one = (name: string) => [asked[name]].flat()[0] ?? null;
  const next = nextPath(one("next"));
  const cookies = (await headers()).get("cookie");
  if ((await readOwner(cookies))?.account) {
    if (one("take") === null) redirect(next);
    return (
      <Rooms rooms={["accounts", "refusals"]}>
        <TakingAlong next={next} />
      </Rooms>
    );
  }
  const { oidc } = accountSettings();
  return (
    <SignPage
      kind="signIn"
      next={next}
      isToHost={one("for") === "hosting"}
      belongings={await readBelongings(cookies)}
      provider={oidc?.name ?? null}
      hasKey={false}
      error={one("error")}
    />
  );
}
