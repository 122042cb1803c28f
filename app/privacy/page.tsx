import type { Metadata } from "next";
import { connection } from "next/server";
import { PrivacyPage } from "@/components/privacy/PrivacyPage";

export const metadata: Metadata = { title: "What is kept" };

/** Read at each request: how long people are kept is said by the instance's environment. */
export default async function Page() {
  await connection();
  const days = Number(process.env.KEEP_PARTICIPANTS_DAYS) || null;
  return <PrivacyPage days={days} />;
}
