"use client";

import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";
import { useWords } from "@/components/words/useWords";

/** Instead of a page, without a page's words: those of "ui" are there. */
export function NotFound() {
  const { t } = useWords();
  return (
    <>
      <TopBar />
      <main>
        <EmptyState
          title={t("ui.notFound.title")}
          className="pt-[16dvh]"
          action={
            <>
              <ButtonLink href="/">{t("ui.notFound.home")}</ButtonLink>
              <ButtonLink href="/library">{t("ui.notFound.library")}</ButtonLink>
            </>
          }
        >
          {t("ui.notFound.about")}
        </EmptyState>
      </main>
    </>
  );
}
