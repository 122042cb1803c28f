"use client";

import { LoaderCircle } from "lucide-react";
import { useEffect } from "react";
import { useWords } from "@/components/words/useWords";
import { takeAlong } from "./requests";
import { isWished, noteWish } from "./wish";

/** Back from the identity provider: takes along what this browser made, if that was wished here, and goes on. */
export function TakingAlong({ next }: { readonly next: string }) {
  const { t } = useWords();
  useEffect(() => {
    // A link that somebody else made takes nothing.
    if (!isWished()) return location.replace(next);
    // Where this fails nothing is lost: the library offers it again.
    void takeAlong().then(() => {
      noteWish(false);
      location.replace(next);
    });
  }, [next]);
  return (
    <main className="flex min-h-[60dvh] items-center justify-center gap-3 px-5 text-muted" role="status">
      <LoaderCircle aria-hidden size={18} className="animate-spin" />
      {t("accounts.take.busy")}
    </main>
  );
}
