"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { useWords } from "@/components/words/useWords";
import { takeAlong } from "./requests";
import { sayAccountRefusal } from "./sayAccountRefusal";
import type { Belongings } from "./TakeAlong";

/** Without an account: that none is needed, and what one is good for. */
export function KeptHere() {
  const { t } = useWords();
  const link = (text: React.ReactNode) => (
    <Link href="/sign-up" prefetch={false} className="font-medium text-ink underline underline-offset-4">
      {text}
    </Link>
  );
  return <p className="text-[15px] text-muted">{t.rich("accounts.kept.text", { link })}</p>;
}

/** With an account: what lies in this browser beside it may still be taken along. */
export function LeftHere({ belongings }: { readonly belongings: Belongings }) {
  const words = useWords();
  const { t, format } = words;
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const take = async () => {
    setIsBusy(true);
    const answer = await takeAlong();
    setIsBusy(false);
    if (answer.ok) router.refresh();
    else toast({ text: sayAccountRefusal(answer, words) });
  };
  return (
    <Banner>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-60">{t("accounts.left.text", { titles: format.list(belongings.titles) })}</p>
        <Button size="small" isBusy={isBusy} onClick={take}>
          {t("accounts.left.take")}
        </Button>
      </div>
    </Banner>
  );
}
