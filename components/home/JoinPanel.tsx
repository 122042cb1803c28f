"use client";

import { CodeForm } from "@/components/play/CodeForm";
import { useWords } from "@/components/words/useWords";

/** The way in for students: first on the page, the cursor in it already. */
export function JoinPanel() {
  const { t } = useWords();
  return (
    <section aria-labelledby="join" className="flex flex-col gap-4">
      <h2 id="join" className="text-xl">
        {t("home.join.title")}
      </h2>
      <CodeForm />
      <p className="text-[14px] text-muted">{t("home.join.about")}</p>
    </section>
  );
}
