import type { Refused } from "@/lib/protocol/refusal";
import { listIdentities } from "@/lib/records/signIns";
import { authAt } from "./auth";
import { readOwner } from "./owner";
import { countTry, takeBack } from "./throttle";

/** How long ago somebody without a password may have signed in who deletes the account, in ms. */
const FRESH = 10 * 60_000;

/** Who is signed in and has just shown to be it: by the password, or, where the account has none, by having signed in within ten minutes. */
export async function confirmOwner(asked: {
  readonly cookieHeader: string | undefined;
  readonly address: string;
  readonly password: string | null;
  readonly at: number;
}): Promise<{ readonly ok: true; readonly id: string } | Refused> {
  const { cookieHeader, address, password, at } = asked;
  const owner = await readOwner(cookieHeader);
  if (!owner?.account) return { ok: false, code: "SIGNED_OUT" };
  const { id, account } = owner;
  if (!(await listIdentities(id)).includes("credential"))
    return at - account.since.getTime() < FRESH ? { ok: true, id } : { ok: false, code: "SIGN_IN_AGAIN" };
  const tally = { account: account.email, address };
  const retryAfter = await countTry(tally);
  if (retryAfter > 0) return { ok: false, code: "TRIES_USED", retryAfter };
  const auth = await authAt({ origin: "http://localhost", isSecure: false });
  const headers = new Headers({ cookie: cookieHeader ?? "" });
  const isRight = await auth.api.verifyPassword({ headers, body: { password: password ?? "" } }).then(
    ({ status }) => status,
    () => false,
  );
  if (!isRight) return { ok: false, code: "PASSWORD_WRONG" };
  await takeBack(tally);
  return { ok: true, id };
}
