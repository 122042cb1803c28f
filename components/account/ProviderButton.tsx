"use client";

import { useState } from "react";
import type { RequestRefusal } from "@/components/library/requests";
import { Button } from "@/components/ui/Button";
import { askProvider } from "./requests";
import { noteWish } from "./wish";

interface Props {
  readonly label: string;
  /** Where to go afterwards. */
  readonly next: string;
  readonly isToConnect?: boolean;
  /** Whether what this browser made is to be taken along. */
  readonly takes?: boolean;
  readonly onRefused: (refused: { readonly code: RequestRefusal }) => void;
}

/** Goes to the identity provider, which sends back. */
export function ProviderButton({ label, next, isToConnect = false, takes = false, onRefused }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const go = async () => {
    setIsBusy(true);
    noteWish(takes);
    const answer = await askProvider(next, { isToConnect });
    if (answer.ok && answer.url !== null) return location.assign(answer.url);
    setIsBusy(false);
    onRefused(answer.ok ? { code: "PROVIDER_AWAY" } : answer);
  };
  return (
    <Button size={isToConnect ? "regular" : "large"} isBusy={isBusy} onClick={go}>
      {label}
    </Button>
  );
}
