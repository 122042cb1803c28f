import { randomId } from "@/lib/client/randomId";
import type { LookUp } from "@/lib/protocol/http";
import type { Refused } from "@/lib/protocol/refusal";

/** Whether there is a class with this code, and the name of the seat that this browser holds in it. Throws when offline. */
export async function lookUp(code: string, signal: AbortSignal): Promise<LookUp | Refused> {
  const response = await fetch(`/api/join?code=${encodeURIComponent(code)}`, { cache: "no-store", signal });
  return (await response.json()) as LookUp | Refused;
}

/** Takes over a seat with the four words that the host gave: the cookie comes with the answer. Throws when offline. */
export async function takeSeat(code: string, words: string): Promise<{ readonly ok: true } | Refused> {
  const response = await fetch("/api/seat", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code, secret: words }),
  });
  return (await response.json()) as { ok: true } | Refused;
}

/** Takes a seat: the cookie comes with the answer. `identity`: what the host asks for beside the name. Throws when offline. */
export async function join(
  code: string,
  { name, identity }: { readonly name: string; readonly identity: string },
): Promise<{ readonly ok: true; readonly name: string } | Refused> {
  const response = await fetch("/api/join", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: randomId(), code, name, ...(identity !== "" && { identity }) }),
  });
  return (await response.json()) as { ok: true; name: string } | Refused;
}
