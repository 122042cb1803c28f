import { type Answer, request } from "@/components/library/requests";

type NoMore = Record<never, never>;

export function signIn(body: { readonly email: string; readonly password: string }): Promise<Answer<NoMore>> {
  return request("POST", "/api/auth/sign-in/email", body);
}

export function signUp(body: {
  readonly email: string;
  readonly password: string;
  readonly key?: string;
}): Promise<Answer<NoMore>> {
  return request("POST", "/api/auth/sign-up/email", body);
}

/** Asks for the address at the identity provider: to sign in, or to connect it with the account. */
export function askProvider(
  next: string,
  { isToConnect = false }: { readonly isToConnect?: boolean } = {},
): Promise<Answer<{ readonly url: string | null }>> {
  return request("POST", isToConnect ? "/api/auth/link-social" : "/api/auth/sign-in/social", { next });
}

export function signOut(): Promise<Answer<NoMore>> {
  return request("POST", "/api/auth/sign-out", {});
}

export function changePassword(body: {
  readonly currentPassword: string;
  readonly newPassword: string;
}): Promise<Answer<NoMore>> {
  return request("POST", "/api/auth/change-password", body);
}

/** Takes what this browser made without an account into the account. */
export function takeAlong(): Promise<Answer<NoMore>> {
  return request("POST", "/api/account/carry");
}

export function endSignIn(id: string): Promise<Answer<NoMore>> {
  return request("DELETE", `/api/account/sign-ins/${encodeURIComponent(id)}`);
}

export function endSignIns(): Promise<Answer<NoMore>> {
  return request("DELETE", "/api/account/sign-ins");
}

export function deleteAccount(password: string | null): Promise<Answer<NoMore>> {
  return request("DELETE", "/api/account", { password });
}
