"use client";

import { Download } from "lucide-react";
import { Menu } from "@/components/ui/Menu";
import { useWords } from "@/components/words/useWords";
import { exportItems } from "./exports";

/** The session as a file, in every form that there is. */
export function ExportMenu({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <Menu
      label={t("review.export.button")}
      trigger={
        <>
          <Download aria-hidden size={16} />
          <span className="max-sm:sr-only">{t("review.export.button")}</span>
        </>
      }
      items={exportItems(code, t)}
    />
  );
}
