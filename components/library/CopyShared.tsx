"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { copySharedLesson } from "./requests";

/** Copies the lesson that a key opens, and opens the copy. */
export function CopyShared({ shareKey }: { readonly shareKey: string }) {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const copy = async () => {
    setBusy(true);
    const answer = await copySharedLesson(shareKey);
    if (answer.ok) return router.push(`/build/${answer.id}`);
    setBusy(false);
    toast({ text: sayRefusal(answer.code, words) });
  };
  return (
    <Button kind="primary" isBusy={isBusy} onClick={copy}>
      {t("library.shared.copy")}
    </Button>
  );
}
