import type { IncomingMessage } from "node:http";
import { confirmOwner } from "@/lib/accounts/confirm";
import type { Refused } from "@/lib/protocol/refusal";
import { deleteSession } from "@/lib/records/deletion";
import { deleteUser, listCodes } from "@/lib/records/users";
import type { Broadcast } from "./broadcast";
import type { Env } from "./env";
import { dropRoom, openRoom } from "./live";
import { addressOf } from "./origin";
import { inTurn } from "./serial";

/** Deletes an account with all its lessons and sessions, for whoever is signed in to it and knows its password: who is in one of the sessions is told. */
export async function onDeleteAccount({
  incoming,
  env,
  broadcast,
  password,
}: {
  readonly incoming: IncomingMessage;
  readonly env: Env;
  readonly broadcast: Broadcast;
  readonly password: string | null;
}): Promise<{ readonly ok: true } | Refused> {
  const asked = { cookieHeader: incoming.headers.cookie, address: addressOf(incoming, env), password, at: Date.now() };
  const confirmed = await confirmOwner(asked);
  if (!confirmed.ok) return confirmed;
  for (const code of await listCodes(confirmed.id)) {
    const room = await openRoom(code);
    if (!room) continue;
    await inTurn(room, async () => {
      await deleteSession(room.session.id);
      broadcast.close(room, "SESSION_DELETED");
      dropRoom(room);
    });
  }
  await deleteUser(confirmed.id);
  return { ok: true };
}
