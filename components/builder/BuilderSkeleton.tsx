"use client";

import { TopBar } from "@/components/ui/TopBar";
import { useWords } from "@/components/words/useWords";

export function BuilderSkeleton() {
  const { t } = useWords();
  return (
    <div className="flex h-dvh flex-col">
      <TopBar />
      <div className="h-11 border-line border-b" />
      <p role="status" className="m-auto text-muted">
        {t("builder.opening")}
      </p>
    </div>
  );
}
