import { useEffect, useState } from "react";
import type { LookUp } from "@/lib/protocol/http";
import type { Refused } from "@/lib/protocol/refusal";
import { lookUp } from "./joinRequests";

/** How long to wait before an unreachable server is asked again, in ms. */
const RETRY_AFTER = 2000;

/** What the server says of a code: null while it is being asked, "unreachable" while it is asked again and again. */
export function useLookUp(code: string): LookUp | Refused | "unreachable" | null {
  const [found, setFound] = useState<LookUp | Refused | "unreachable" | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      lookUp(code, abort.signal).then(setFound, () => {
        if (abort.signal.aborted) return;
        setFound("unreachable");
        timer = setTimeout(ask, RETRY_AFTER);
      });
    };
    ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [code]);
  return found;
}
