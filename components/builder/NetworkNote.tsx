import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import { readNetwork } from "@/lib/notation/network";
import { handOver } from "./handOver";
import { useSettled } from "./useSettled";

/** The way to the lab for a text that makes a network: an exercise can only hold its graphs. */
export function NetworkNote({ source }: { readonly source: string }) {
  const { t } = useWords();
  const router = useRouter();
  const text = useSettled(source);
  const isNetwork = useMemo(() => /\bMLP\b/.test(text) && readNetwork(text).ok, [text]);
  if (!isNetwork) return null;
  const open = () => {
    handOver(text);
    router.push("/lab");
  };
  return (
    <div className="flex items-center justify-between gap-3 border-line border-t px-4 py-2.5 text-[14px]">
      <p>{t("builder.python.network")}</p>
      <Button size="small" onClick={open}>
        {t("builder.python.toLab")}
      </Button>
    </div>
  );
}
