import { randomUUID } from "node:crypto";
import { createUser, findUser } from "@/lib/records/users";
import { OWNER_COOKIE, readCookie, writeCookie } from "./cookies";
import { hashToken, newToken } from "./tokens";

/** Whose library and sessions a request may see; null for a browser that never made anything. */
export async function readOwner(cookieHeader: string | null | undefined): Promise<{ readonly id: string } | null> {
  const token = readCookie(cookieHeader, OWNER_COOKIE);
  return token ? findUser(hashToken(token)) : null;
}

/** The owner of a request, made anew where there is none: `cookie` is then the Set-Cookie header to answer with. */
export async function ensureOwner(
  cookieHeader: string | null | undefined,
  { at, isSecure }: { readonly at: number; readonly isSecure: boolean },
): Promise<{ readonly id: string; readonly cookie: string | null }> {
  const known = await readOwner(cookieHeader);
  if (known) return { id: known.id, cookie: null };
  const id = randomUUID();
  const token = newToken();
  await createUser({ id, tokenHash: hashToken(token), at });
  return { id, cookie: writeCookie(OWNER_COOKIE, token, { isSecure }) };
}
