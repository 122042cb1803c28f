/** An identity provider by which hosts sign in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people read on the button. */
  readonly name: string;
}

/** What this instance asks of hosts; the server has checked the environment when it started. */
export interface AccountSettings {
  readonly requiresSignIn: boolean;
  /** What signing up with a password takes; null: nothing. */
  readonly registrationKey: string | null;
  readonly oidc: OidcSettings | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads what the environment says of accounts. */
export function accountSettings(variables: Variables = process.env): AccountSettings {
  const { REQUIRE_SIGN_IN, REGISTRATION_KEY, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = variables;
  return {
    requiresSignIn: REQUIRE_SIGN_IN === "1" || REQUIRE_SIGN_IN === "true",
    registrationKey: REGISTRATION_KEY || null,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? {
            issuer: OIDC_ISSUER.replace(/\/+$/, ""),
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            name: OIDC_NAME || new URL(OIDC_ISSUER).host,
          }
        : null,
  };
}
