import { randomUUID } from "node:crypto";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { openDatabase } from "@/lib/records/database";
import { log } from "@/lib/records/log";
import { authTables } from "./authTables";
import { authSecret } from "./secret";
import { accountSettings, type OidcSettings } from "./settings";

/** The cookie of a browser that is signed in. */
export const SIGN_IN_COOKIE = "chalkgrad_sign_in";

/** How long a browser stays signed in, in seconds: as long as every other cookie of ours. */
const STAYS = 180 * 86_400;

export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

/** Under which name the one identity provider is stored and called back. */
export const OIDC = "oidc";

interface Place {
  /** Where the browser finds us. */
  readonly origin: string;
  readonly isSecure: boolean;
  /** It may ask the identity provider, which is asked for its addresses when better-auth is made: nobody else waits for that. */
  readonly hasProvider?: boolean;
}

type Auth = ReturnType<typeof makeAuth>;

/** better-auth as it answers at one address. Made when it is first asked for: nothing is opened before. */
export async function authAt(place: Place): Promise<Auth> {
  const { origin, isSecure, hasProvider = false } = place;
  const { url } = openDatabase();
  const key = `${url} ${origin} ${isSecure} ${hasProvider}`;
  const known = made.get(key);
  if (known) return known;
  const auth = makeAuth(place, await authSecret(), hasProvider ? accountSettings().oidc : null);
  made.set(key, auth);
  // The address is what a request says of itself: whoever makes some up gets no more than this kept.
  const [oldest] = made.keys();
  if (made.size > 16 && oldest !== undefined) made.delete(oldest);
  return auth;
}

const made = new Map<string, Auth>();

function makeAuth({ origin, isSecure }: Place, secret: string, oidc: OidcSettings | null) {
  return betterAuth({
    appName: "Chalkgrad",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    database: prismaAdapter(authTables(), { provider: openDatabase().provider }),
    session: {
      modelName: "signIn",
      fields: { token: "tokenHash" },
      expiresIn: STAYS,
      updateAge: 86_400,
    },
    account: {
      modelName: "identity",
      // Nobody comes into an account by an address alone: no password account's address was ever proved.
      accountLinking: { disableImplicitLinking: true, allowDifferentEmails: true, trustedProviders: [OIDC] },
      storeStateStrategy: "cookie",
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    plugins: oidc ? [providerOf(oidc)] : [],
    // Ours counts what fails, not what a campus behind one address does.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${origin}/sign-in` },
    logger: {
      level: "error",
      log: (_, message, ...details: unknown[]) =>
        log.warn({ error: details.find((one) => one instanceof Error) }, message),
    },
    advanced: {
      cookiePrefix: "chalkgrad",
      cookies: { session_token: { name: SIGN_IN_COOKIE } },
      // Not by a prefix in the cookie's name: the sockets' door reads it without knowing how the browser came.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure },
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      // A function, since PostgreSQL would else be asked to make them.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
  });
}

function providerOf({ issuer, clientId, clientSecret, name }: OidcSettings) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        name,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ["openid", "email", "profile"],
        pkce: true,
      },
    ],
  });
}
