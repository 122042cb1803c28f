import { openDatabase } from "@/lib/records/database";
import { hashToken } from "./tokens";

type Row = Record<string, unknown>;
type Call = (query: Row) => Promise<unknown>;

/** What better-auth would write of a browser or a person and we do not keep: addresses, pictures, a provider's tokens. */
const notKept = new Set([
  ...["ipAddress", "image"],
  ...["accessToken", "refreshToken", "idToken", "accessTokenExpiresAt", "refreshTokenExpiresAt", "scope"],
]);

/**
 * The tables as better-auth's adapter may use them. In a sign-in's token's place its hash is stored, as of every secret
 * here; better-auth, which would store the token itself, gets back the token that it asked with.
 */
export function authTables() {
  const { prisma } = openDatabase();
  const { signIn, user, identity } = prisma;
  return {
    user: keeping(user as unknown as Record<string, Call>),
    identity: keeping(identity as unknown as Record<string, Call>),
    signIn: hashing(keeping(signIn as unknown as Record<string, Call>)),
  };
}

const methods = ["create", "findFirst", "findMany", "count", "update", "updateMany", "delete", "deleteMany"] as const;
type Model = Record<(typeof methods)[number], Call>;

/** A table that takes what it has columns for. */
function keeping(model: Readonly<Record<string, Call>>): Model {
  return wrap(
    model,
    (call) =>
      ({ data, select, ...query }) =>
        call({
          ...query,
          ...(isRow(data) && { data: only(data) }),
          ...(isRow(select) && { select: only(select) }),
        }),
  );
}

/** A table in which `tokenHash` holds the hash of what is said to be there. */
function hashing(model: Model): Model {
  return wrap(model, (call) => async ({ data, where, ...query }) => {
    const asked = tokenIn(data) ?? tokenIn(where);
    const hashed = {
      ...query,
      ...(isRow(data) && { data: hashedIn(data) }),
      ...(isRow(where) && { where: hashedIn(where) }),
    };
    const found = await call(hashed);
    const isIt = asked !== null && isRow(found) && found.tokenHash === hashToken(asked);
    return isIt ? { ...found, tokenHash: asked } : found;
  });
}

function wrap(model: Readonly<Record<string, Call>>, around: (call: Call) => Call): Model {
  const wrapped = methods.map((name) => [name, around((query) => call(model, name, query))]);
  return Object.fromEntries(wrapped) as Model;
}

function call(model: Readonly<Record<string, Call>>, name: string, query: Row): Promise<unknown> {
  const method = model[name];
  if (!method) throw new Error(`no table answers ${name}`);
  return method.call(model, query);
}

const only = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([column]) => !notKept.has(column)));

function tokenIn(row: unknown): string | null {
  if (!isRow(row)) return null;
  const { tokenHash } = row;
  if (typeof tokenHash === "string") return tokenHash;
  return isRow(tokenHash) && typeof tokenHash.equals === "string" ? tokenHash.equals : null;
}

function hashedIn(row: Row): Row {
  const token = tokenIn(row);
  return token === null ? row : { ...row, tokenHash: hashToken(token) };
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
