import { useCallback, useEffect, useRef, useState } from "react";
import type { RefusalCode } from "@/lib/protocol/refusal";

/** Whether this browser may knock with the seat that it has. */
export type Exchange =
  | { readonly type: "working" }
  | { readonly type: "done" }
  | { readonly type: "refused"; readonly code: RefusalCode }
  /** The network failed; the secret is still in the address. */
  | { readonly type: "failed" };

/**
 * Exchanges the secret that a link carries in its fragment for a seat's cookie, once, and takes it out of the address.
 * Without a fragment there is nothing to do.
 */
export function useLinkSecret(code: string): { readonly exchange: Exchange; readonly retry: () => void } {
  const [exchange, setExchange] = useState<Exchange>({ type: "working" });
  const hasBegun = useRef(false);
  const begin = useCallback(async () => {
    const secret = location.hash.slice(1);
    if (secret === "") return setExchange({ type: "done" });
    setExchange({ type: "working" });
    const next = await takeSeat(code, secret);
    // Out of the address before anything is drawn: it would be copied and projected with it.
    if (next.type !== "failed") history.replaceState(history.state, "", location.pathname + location.search);
    setExchange(next);
  }, [code]);
  useEffect(() => {
    if (!hasBegun.current) void begin();
    hasBegun.current = true;
    // A link that is pasted into the address of an open console.
    const onHash = () => location.hash.length > 1 && location.reload();
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, [begin]);
  return { exchange, retry: () => void begin() };
}

async function takeSeat(code: string, secret: string): Promise<Exchange> {
  try {
    const response = await fetch("/api/seat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code, secret }),
    });
    const body = (await response.json()) as { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode };
    if (body.ok) return { type: "done" };
    return body.code === "TRY_AGAIN" ? { type: "failed" } : { type: "refused", code: body.code };
  } catch {
    return { type: "failed" };
  }
}
