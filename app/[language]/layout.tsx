import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "@/components/ui/Document";
import { readLanguage, readWords } from "@/components/words/readWords";
import "../globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return {
    title: { default: "Chalkgrad", template: "%s · Chalkgrad" },
    description: t("home.description"),
  };
}

export { viewport } from "@/components/ui/viewport";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  return <Document language={await readLanguage()}>{children}</Document>;
}
