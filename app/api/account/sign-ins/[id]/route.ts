import { readOwner } from "@/lib/accounts/owner";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { endSignIn } from "@/lib/records/signIns";
import { accept, refuse } from "../../../lessons/request";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Signs one browser of the account out. */
export async function DELETE({ headers }: Request, { params }: Context): Promise<Response> {
  if (!isOwnRequest(headers)) return refuse(403, "ORIGIN_WRONG");
  const owner = await readOwner(headers.get("cookie"));
  if (!owner?.account) return refuse(403, "SIGNED_OUT");
  // Where it is gone already, what was wanted is done.
  await endSignIn(owner.id, (await params).id);
  return accept();
}
