"use client";

import { useHost } from "@/components/library/useHost";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";

export function HostButton({ lesson, title }: { readonly lesson: string; readonly title: string }) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const { host, isHosting } = useHost({ onRefused: (code) => toast({ text: sayRefusal(code, words) }) });
  return (
    <Button
      size="small"
      isBusy={isHosting}
      aria-label={t("ui.hostLesson.named", { title })}
      onClick={() => host(lesson)}
    >
      {t("ui.hostLesson.button")}
    </Button>
  );
}
