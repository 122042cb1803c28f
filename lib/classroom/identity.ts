/** What the host asks of who joins, beside the name. */
export const asksFor = ["nothing", "id", "email"] as const;
/** One of them. */
export type AsksFor = (typeof asksFor)[number];

/** Why what was asked for is refused; also where it is missing. */
export type IdentityRefusal = "ID_NUMBER_INVALID" | "EMAIL_INVALID";

/** What an institution knows somebody by. */
export interface Identity {
  readonly idNumber: string | null;
  readonly email: string | null;
}

// Both begin with a letter or a digit: no spreadsheet takes them for a formula.
const ID_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}._\-/@]{0,63}$/u;
const EMAIL = /^[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const LONGEST_EMAIL = 254;

/** Reads what was given at the door; what nobody asked for is not kept. */
export function readIdentity(
  asks: AsksFor,
  text: string,
): { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly code: IdentityRefusal } {
  const given = text.normalize("NFKC").trim();
  switch (asks) {
    case "nothing":
      return { ok: true, identity: { idNumber: null, email: null } };
    case "id":
      return ID_NUMBER.test(given)
        ? { ok: true, identity: { idNumber: given, email: null } }
        : { ok: false, code: "ID_NUMBER_INVALID" };
    case "email": {
      const email = given.toLowerCase();
      return EMAIL.test(email) && email.length <= LONGEST_EMAIL
        ? { ok: true, identity: { idNumber: null, email } }
        : { ok: false, code: "EMAIL_INVALID" };
    }
  }
}

/** An ID or address that several people here gave: one person on two rows, as after a lost seat, or a slip. */
export interface SharedIdentity {
  readonly kind: "id" | "email";
  /** By participant id. */
  readonly ids: readonly string[];
}

/** Who gave the same as somebody else. Each is named once, so that a class that gives one ID between them is no longer than it is. */
export function sharedIdentities(
  everybody: readonly (Identity & { readonly id: string })[],
): readonly SharedIdentity[] {
  const groups = new Map<string, { readonly kind: SharedIdentity["kind"]; readonly ids: string[] }>();
  for (const { id, idNumber, email } of everybody) {
    const given = idNumber ?? email;
    if (given === null) continue;
    // "S123" and "s123" are one person to a gradebook.
    const key = given.toLowerCase();
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { kind: idNumber === null ? "email" : "id", ids: [id] });
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1);
}
