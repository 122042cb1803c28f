import { connection } from "next/server";
import { PrivacyPage } from "@/components/privacy/PrivacyPage";
import { readWords } from "@/components/words/readWords";

export async function generateMetadata() {
  const { t } = await readWords();
  return { title: t("privacy.title") };
}

/** Read at each request: how long people are kept is said by the instance's environment. */
export default async function Page() {
  await connection();
  const days = Number(process.env.KEEP_PARTICIPANTS_DAYS) || null;
  return <PrivacyPage days={days} />;
}
