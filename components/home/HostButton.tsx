"use client";

import { sayRequestRefusal } from "@/components/library/sayRequestRefusal";
import { useHost } from "@/components/library/useHost";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";

export function HostButton({ lesson, title }: { readonly lesson: string; readonly title: string }) {
  const toast = useToast();
  const { host, isHosting } = useHost({ onRefused: (code) => toast({ text: sayRequestRefusal(code) }) });
  return (
    <Button size="small" isBusy={isHosting} aria-label={`Host ${title}`} onClick={() => host(lesson)}>
      Host
    </Button>
  );
}
