import { randomUUID } from "node:crypto";
import { createUser, findUser } from "@/lib/records/users";
import { authAt, SIGN_IN_COOKIE } from "./auth";
import { OWNER_COOKIE, readCookie, writeCookie } from "./cookies";
import { hashToken, newToken } from "./tokens";

/** Whose library and sessions a request may see. */
export interface Owner {
  readonly id: string;
  /** Null for a browser without an account. */
  readonly account: OwnAccount | null;
}

/** The account that a browser is signed in to. */
export interface OwnAccount {
  readonly email: string;
  /** This browser among those that are signed in. */
  readonly signInId: string;
  /** When this browser signed in. */
  readonly since: Date;
}

/** Who asks: the account that the browser is signed in to, else the anonymous user of its cookie; null for a browser that never made anything. */
export async function readOwner(cookieHeader: string | null | undefined): Promise<Owner | null> {
  return (await readSignedIn(cookieHeader)) ?? (await readAnonymous(cookieHeader));
}

/** The anonymous user of the browser's cookie, also beside an account that it is signed in to. */
export async function readAnonymous(cookieHeader: string | null | undefined): Promise<Owner | null> {
  const token = readCookie(cookieHeader, OWNER_COOKIE);
  const user = token ? await findUser(hashToken(token)) : null;
  return user && { id: user.id, account: null };
}

/** The owner of a request, made anew where there is none: `cookie` is then the Set-Cookie header to answer with. */
export async function ensureOwner(
  cookieHeader: string | null | undefined,
  { at, isSecure }: { readonly at: number; readonly isSecure: boolean },
): Promise<Owner & { readonly cookie: string | null }> {
  const known = await readOwner(cookieHeader);
  if (known) return { ...known, cookie: null };
  const id = randomUUID();
  const token = newToken();
  await createUser({ id, tokenHash: hashToken(token), at });
  return { id, account: null, cookie: writeCookie(OWNER_COOKIE, token, { isSecure }) };
}

async function readSignedIn(cookieHeader: string | null | undefined): Promise<Owner | null> {
  // Most requests come from browsers without an account: they cost no look-up.
  if (!cookieHeader || readCookie(cookieHeader, SIGN_IN_COOKIE) === null) return null;
  // Reading asks for no address: the cookie is all that counts.
  const auth = await authAt({ origin: "http://localhost", isSecure: false });
  const read = await auth.api.getSession({ headers: new Headers({ cookie: cookieHeader }) });
  if (!read) return null;
  const { session, user } = read;
  return { id: user.id, account: { email: user.email, signInId: session.id, since: session.createdAt } };
}
