"use client";

import { useRouter } from "next/navigation";
import { type ClipboardEvent, useId, useState } from "react";
import { handOver } from "@/components/builder/handOver";
import type { RequestRefusal } from "@/components/library/requests";
import { useHost } from "@/components/library/useHost";
import { Banner } from "@/components/ui/Banner";
import { Button } from "@/components/ui/Button";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";

/** The way in for instructors: the lecture's code pasted here becomes a graph, or an empty board is filled in class. */
export function HostPanel() {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const id = useId();
  const [refusal, setRefusal] = useState<RequestRefusal | null>(null);
  const { host, isHosting } = useHost({ onRefused: setRefusal });
  const [python, setPython] = useState("");

  const draw = async (text: string) => {
    handOver(text);
    router.push((await isNetworkAlone(text)) ? "/lab" : "/build/new");
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    // A paste into the empty field is all there is to say: the graph follows at once.
    const pasted = event.clipboardData.getData("text");
    if (python !== "" || !pasted.includes("=")) return;
    event.preventDefault();
    setPython(pasted);
    void draw(pasted);
  };
  return (
    <section aria-labelledby="host" className="flex flex-col gap-4">
      <h2 id="host" className="text-xl">
        {t("home.host.title")}
      </h2>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-medium text-[13px] text-muted">
          {t("home.host.paste")}
        </label>
        <textarea
          id={id}
          dir="ltr"
          rows={5}
          spellCheck={false}
          autoCapitalize="off"
          value={python}
          onChange={(event) => setPython(event.target.value)}
          onPaste={onPaste}
          placeholder={"a = Value(2.0, label='a')\nb = Value(-3.0, label='b')\nL = a*b"}
          className="w-full resize-y rounded-md border border-edge bg-surface px-3 py-2.5 font-mono text-base leading-relaxed focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0 sm:text-[15px]"
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={python.trim() === ""} onClick={() => void draw(python)}>
          {t("home.host.draw")}
        </Button>
        <Button isBusy={isHosting} onClick={() => host(null)}>
          {t("home.host.empty")}
        </Button>
      </div>
      {refusal !== null && <Banner tone="refusal">{sayRefusal(refusal, words)}</Banner>}
    </section>
  );
}

/** The lecture's Neuron, Layer and MLP draw no graph by themselves: they are at home in the lab. The reader is heavy, so it comes when it is needed. */
async function isNetworkAlone(text: string): Promise<boolean> {
  const [{ readPython }, { readNetwork }] = await Promise.all([
    import("@/lib/notation/python"),
    import("@/lib/notation/network"),
  ]);
  return !readPython(text).ok && readNetwork(text).ok;
}
