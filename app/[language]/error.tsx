"use client";

import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";
import { useWords } from "@/components/words/useWords";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { t } = useWords();
  return (
    <>
      <TopBar />
      <main>
        <EmptyState
          title={t("ui.broken.title")}
          className="pt-[16dvh]"
          action={
            <Button kind="primary" onClick={reset}>
              {t("ui.broken.again")}
            </Button>
          }
        >
          {t("ui.broken.about")}
        </EmptyState>
      </main>
    </>
  );
}
