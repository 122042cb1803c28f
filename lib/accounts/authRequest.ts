import type { z } from "zod";
import { passwordSchema, providerSchema, signInSchema, signUpSchema } from "@/lib/protocol/account";
import { nextPath } from "@/lib/protocol/nextPath";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { deleteUnfinished } from "@/lib/records/users";
import { authAt, OIDC } from "./auth";
import { readOwner } from "./owner";
import { isOwnRequest } from "./ownRequest";
import { isRegistrationKey } from "./registrationKey";
import { parseJson, readText } from "./requestBody";
import { countTry, takeBack } from "./throttle";
import { visitorOf } from "./visitor";

/** What a request for signing in, up or out came to. */
export type AuthReply =
  | { readonly ok: true; readonly url: string | null; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly status: number; readonly code: RefusalCode; readonly retryAfter?: number };

/** The largest body, in bytes. */
const MAX_BODY = 8192;

/** Carries out one of the requests below through better-auth: counted, checked for where it comes from, and answered in our own codes. Null: there is no such path. */
export async function answerAuth(request: Request, path: string): Promise<AuthReply | null> {
  const carryOut = Object.hasOwn(posts, path) ? posts[path] : undefined;
  if (request.method !== "POST" || !carryOut) return null;
  if (!isOwnRequest(request.headers)) return refuse(403, "ORIGIN_WRONG");
  return carryOut({ headers: request.headers, body: parseJson((await readText(request, MAX_BODY)) ?? "") });
}

/** The identity provider's way back: better-auth answers with where to go. */
export async function answerCallback(request: Request): Promise<Response> {
  const { origin, isSecure } = visitorOf(request.headers);
  const auth = await authAt({ origin, isSecure, hasProvider: true });
  const { pathname, search } = new URL(request.url);
  return auth.handler(new Request(`${origin}${pathname}${search}`, { headers: request.headers }));
}

interface Asked {
  readonly headers: Headers;
  readonly body: unknown;
}

const posts: Readonly<Record<string, (asked: Asked) => Promise<AuthReply>>> = {
  "sign-in/email": signIn,
  "sign-up/email": signUp,
  "sign-in/social": (asked) => goToProvider(asked, "sign-in/social"),
  "link-social": (asked) => goToProvider(asked, "link-social"),
  "change-password": changePassword,
  "sign-out": ({ headers }) => pass(headers, "sign-out", {}),
};

async function signIn({ headers, body }: Asked): Promise<AuthReply> {
  const read = readAs(signInSchema, body);
  if (!read) return refuse(400, "PACKET_INVALID");
  const email = read.email.trim().toLowerCase();
  const { address } = visitorOf(headers);
  const tally = { pair: `${email} ${address}`, account: email, address };
  const retryAfter = await countTry(tally);
  if (retryAfter > 0) return { ...refuse(429, "TRIES_USED"), retryAfter };
  const reply = await pass(headers, "sign-in/email", { email, password: read.password });
  if (reply.ok) await takeBack(tally);
  // Whether there is such an account is nobody's to learn here.
  return reply.ok || reply.code === "TRY_AGAIN" ? reply : refuse(401, "SIGN_IN_WRONG");
}

async function signUp({ headers, body }: Asked): Promise<AuthReply> {
  const read = readAs(signUpSchema, body);
  if (!read) return refuse(400, "PACKET_INVALID");
  const retryAfter = await countTry({ signUp: visitorOf(headers).address });
  if (retryAfter > 0) return { ...refuse(429, "TRIES_USED"), retryAfter };
  if (!isRegistrationKey(read.key)) return refuse(403, "REGISTRATION_KEY_WRONG");
  const email = read.email.trim().toLowerCase();
  await deleteUnfinished(email, new Date(Date.now() - 60_000));
  return pass(headers, "sign-up/email", { name: "", email, password: read.password });
}

async function changePassword({ headers, body }: Asked): Promise<AuthReply> {
  const read = readAs(passwordSchema, body);
  if (!read) return refuse(400, "PACKET_INVALID");
  const owner = await readOwner(headers.get("cookie"));
  if (!owner?.account) return refuse(401, "SIGNED_OUT");
  const tally = { account: owner.account.email, address: visitorOf(headers).address };
  const retryAfter = await countTry(tally);
  if (retryAfter > 0) return { ...refuse(429, "TRIES_USED"), retryAfter };
  const reply = await pass(headers, "change-password", { ...read, revokeOtherSessions: true });
  if (reply.ok) await takeBack(tally);
  return reply;
}

/** Gives the address at the identity provider to which the browser goes. */
function goToProvider({ headers, body }: Asked, path: string): Promise<AuthReply> {
  const read = readAs(providerSchema, body);
  if (!read) return Promise.resolve(refuse(400, "PACKET_INVALID"));
  const { origin } = visitorOf(headers);
  const callbackURL = `${origin}${nextPath(read.next)}`;
  const errorCallbackURL = path === "link-social" ? `${origin}/account` : `${origin}/sign-in`;
  return pass(headers, path, { provider: OIDC, callbackURL, errorCallbackURL, disableRedirect: true });
}

/** Hands a request on whose origin has been checked. */
async function pass(headers: Headers, path: string, body: object): Promise<AuthReply> {
  const { origin, isSecure } = visitorOf(headers);
  const auth = await authAt({ origin, isSecure, hasProvider: path === "sign-in/social" || path === "link-social" });
  const passed = new Headers({ "content-type": "application/json", origin });
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value.slice(0, name === "cookie" ? 32_768 : 400));
  }
  const request = new Request(`${origin}/api/auth/${path}`, {
    method: "POST",
    headers: passed,
    body: JSON.stringify(body),
  });
  const response = await auth.handler(request);
  const said: unknown = await response.json().catch(() => null);
  if (!response.ok) return refuse(response.status, codeOf(response.status, textIn(said, "code")));
  return { ok: true, url: textIn(said, "url"), cookies: response.headers.getSetCookie() };
}

const codes: Readonly<Record<string, RefusalCode>> = {
  INVALID_EMAIL: "ACCOUNT_EMAIL_INVALID",
  VALIDATION_ERROR: "ACCOUNT_EMAIL_INVALID",
  USER_ALREADY_EXISTS: "ACCOUNT_EMAIL_TAKEN",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "ACCOUNT_EMAIL_TAKEN",
  // Two at once: the second one meets the unique key.
  FAILED_TO_CREATE_USER: "ACCOUNT_EMAIL_TAKEN",
  INVALID_EMAIL_OR_PASSWORD: "SIGN_IN_WRONG",
  INVALID_PASSWORD: "PASSWORD_WRONG",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "PASSWORD_WRONG",
  PASSWORD_TOO_SHORT: "PASSWORD_SHORT",
  PASSWORD_TOO_LONG: "PASSWORD_LONG",
  PROVIDER_NOT_FOUND: "PROVIDER_AWAY",
  INVALID_OAUTH_CONFIGURATION: "PROVIDER_AWAY",
  UNAUTHORIZED: "SIGNED_OUT",
};

function codeOf(status: number, code: string | null): RefusalCode {
  const known = code === null ? undefined : codes[code];
  return known ?? (status === 401 ? "SIGNED_OUT" : "TRY_AGAIN");
}

function refuse(status: number, code: RefusalCode) {
  return { ok: false, status, code } as const;
}

function readAs<T>(schema: z.ZodType<T>, body: unknown): T | null {
  const read = schema.safeParse(body);
  return read.success ? read.data : null;
}

function textIn(said: unknown, field: string): string | null {
  if (typeof said !== "object" || said === null) return null;
  const value: unknown = Reflect.get(said, field);
  return typeof value === "string" ? value : null;
}
