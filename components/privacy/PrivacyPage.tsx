import type { ReactNode } from "react";
import { TopBar } from "@/components/ui/TopBar";
import { readWords } from "@/components/words/readWords";

interface Props {
  /** Participants are deleted so many days after their session; null: they are kept until the host deletes it. */
  readonly days: number | null;
}

/** What this server keeps of whom, and how it is got out or deleted. */
export async function PrivacyPage({ days }: Props) {
  const { t } = await readWords();
  return (
    <>
      <TopBar />
      <main className="mx-auto flex max-w-2xl flex-col gap-10 px-5 py-10 sm:px-8 sm:py-14">
        <header className="flex flex-col gap-2">
          <h1 className="text-3xl sm:text-4xl">{t("privacy.title")}</h1>
          <p className="text-lg text-muted">{t("privacy.about")}</p>
        </header>
        <Part title={t("privacy.student.title")}>
          <li>{t("privacy.student.name")}</li>
          <li>{t("privacy.student.identity")}</li>
          <li>{t("privacy.student.answers")}</li>
          <li>{t("privacy.student.drafts")}</li>
          <li>{t("privacy.student.seat")}</li>
        </Part>
        <Part title={t("privacy.host.title")}>
          <li>{t("privacy.host.lessons")}</li>
          <li>{t("privacy.host.library")}</li>
          <li>{t("privacy.host.account")}</li>
        </Part>
        <Part title={t("privacy.nobody.title")}>
          <li>{t("privacy.nobody.addresses")}</li>
          <li>{t("privacy.nobody.log")}</li>
        </Part>
        <Part title={t("privacy.time.title")}>
          <li>{days === null ? t("privacy.time.deleted") : t("privacy.time.days", { days })}</li>
          <li>{t("privacy.time.backup")}</li>
        </Part>
        <Part title={t("privacy.read.title")}>
          <li>{t("privacy.read.about")}</li>
        </Part>
      </main>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-[17px]">{children}</ul>
    </section>
  );
}
