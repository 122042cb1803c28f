import { expireCookie, OWNER_COOKIE } from "@/lib/accounts/cookies";
import { readAnonymous, readOwner } from "@/lib/accounts/owner";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { carryOver } from "@/lib/records/users";
import { accept, refuse } from "../../lessons/request";

/** Takes what this browser made without an account into the account that it is signed in to. */
export async function POST({ headers }: Request): Promise<Response> {
  if (!isOwnRequest(headers)) return refuse(403, "ORIGIN_WRONG");
  const cookies = headers.get("cookie");
  const owner = await readOwner(cookies);
  if (!owner?.account) return refuse(403, "SIGNED_OUT");
  const anonymous = await readAnonymous(cookies);
  if (anonymous) await carryOver({ from: anonymous.id, to: owner.id });
  return accept({}, expireCookie(OWNER_COOKIE));
}
