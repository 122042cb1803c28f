import { parseCookie, stringifySetCookie } from "cookie";

/** Which seat's credential a cookie holds. */
export type SeatRole = "host" | "student";

/** The cookie that says whose library this browser sees, as long as it is signed in to no account. */
export const OWNER_COOKIE = "chalkgrad_owner";

/** The cookie of a seat: one browser may sit in several sessions, and host one while it tries it as a student. */
export function seatCookie(code: string, role: SeatRole): string {
  return `chalkgrad_${role}_${code}`;
}

/** The cookie's value in a request's Cookie header; null where there is none. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  if (!header || header.length > 32_768) return null;
  return parseCookie(header)[name] ?? null;
}

/** A Set-Cookie header: out of reach for scripts, not sent from other sites, kept for 180 days. */
export function writeCookie(name: string, value: string, { isSecure }: { readonly isSecure: boolean }): string {
  return stringifySetCookie({
    name,
    value,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: 180 * 86_400,
    secure: isSecure,
  });
}

/** A Set-Cookie header that takes a cookie of ours away. */
export function expireCookie(name: string): string {
  return stringifySetCookie({ name, value: "", httpOnly: true, sameSite: "lax", path: "/", maxAge: 0 });
}
