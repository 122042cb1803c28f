import clsx from "clsx";
import { type Verdict, verdictLook } from "@/components/ui/verdictLook";

/** A verdict's sign, beside the name of its node. */
export function VerdictMark({ verdict, size = 16 }: { readonly verdict: Verdict; readonly size?: number }) {
  const { Icon, colour } = verdictLook[verdict];
  return <Icon aria-hidden size={size} strokeWidth={2.5} className={clsx("shrink-0", colour)} />;
}
