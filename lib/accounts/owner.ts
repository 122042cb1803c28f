import { findUser } from "@/lib/records/users";
import { OWNER_COOKIE, readCookie } from "./cookies";
import { hashToken } from "./tokens";

/** Whose library and sessions a request may see; null for a browser that never made anything. */
export async function readOwner(cookieHeader: string | null | undefined): Promise<{ readonly id: string } | null> {
  const token = readCookie(cookieHeader, OWNER_COOKIE);
  return token ? findUser(hashToken(token)) : null;
}
