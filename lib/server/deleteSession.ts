import type { IncomingMessage } from "node:http";
import { PROTOCOL } from "@/lib/protocol/limits";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { deleteSession } from "@/lib/records/deletion";
import { admit } from "./admission";
import type { Broadcast } from "./broadcast";
import type { Env } from "./env";
import { dropRoom } from "./live";
import { isOwnOrigin } from "./origin";
import { inTurn } from "./serial";

/** Deletes a session for its host, not for a co-host: who is still in it is told, then nothing of it is left. */
export async function onDeleteSession(
  incoming: IncomingMessage,
  { code, env, broadcast }: { readonly code: string; readonly env: Env; readonly broadcast: Broadcast },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }> {
  if (!isOwnOrigin(incoming, env)) return { ok: false, code: "ORIGIN_WRONG" };
  const admission = await admit({ code, role: "host", protocol: PROTOCOL }, incoming.headers.cookie);
  if (!admission.ok) return admission;
  if (admission.role !== "host") return { ok: false, code: "ROLE_WRONG" };
  const { room } = admission;
  return inTurn(room, async () => {
    await deleteSession(room.session.id);
    broadcast.close(room, "SESSION_DELETED");
    dropRoom(room);
    return { ok: true };
  });
}
