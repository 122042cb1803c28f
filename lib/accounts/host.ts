import { findHostSeat, type HostSeatRecord } from "@/lib/records/seats";
import { readOwner } from "./owner";
import { readSeat } from "./seats";

/** A host's or co-host's seat, and by what the browser has it. */
export interface HostSeat extends HostSeatRecord {
  /** The sign-in that it hangs on: where that ends, so does it here. Null: the seat's own cookie is enough. */
  readonly signInId: string | null;
}

/**
 * The host's or co-host's seat that a browser has in the session with this code: by the seat's cookie, which is enough
 * as long as no account stands behind it; else as the user who it is signed in as, in any browser of theirs.
 */
export async function readHostSeat(code: string, cookieHeader: string | null | undefined): Promise<HostSeat | null> {
  const held = await readSeat(cookieHeader, { code, role: "host" });
  const free = held && held.accountId === null && held.role !== "student" ? { id: held.id, role: held.role } : null;
  if (free?.role === "host") return { ...free, signInId: null };
  const owner = await readOwner(cookieHeader);
  const own = owner && (await findHostSeat(code, owner.id));
  // Who is host by one way and co-host by another is host.
  if (owner && own && (own.role === "host" || !free)) return { ...own, signInId: owner.account?.signInId ?? null };
  return free && { ...free, signInId: null };
}
