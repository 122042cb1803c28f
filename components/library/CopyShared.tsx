"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { copySharedLesson } from "./requests";
import { sayRequestRefusal } from "./sayRequestRefusal";

/** Copies the lesson that a key opens, and opens the copy. */
export function CopyShared({ shareKey }: { readonly shareKey: string }) {
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const copy = async () => {
    setBusy(true);
    const answer = await copySharedLesson(shareKey);
    if (answer.ok) return router.push(`/build/${answer.id}`);
    setBusy(false);
    toast({ text: sayRequestRefusal(answer.code) });
  };
  return (
    <Button kind="primary" isBusy={isBusy} onClick={copy}>
      Make a copy
    </Button>
  );
}
