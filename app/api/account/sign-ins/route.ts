import { readOwner } from "@/lib/accounts/owner";
import { isOwnRequest } from "@/lib/accounts/ownRequest";
import { endSignIns } from "@/lib/records/signIns";
import { accept, refuse } from "../../lessons/request";

/** Signs every browser of the account out, this one too. */
export async function DELETE({ headers }: Request): Promise<Response> {
  if (!isOwnRequest(headers)) return refuse(403, "ORIGIN_WRONG");
  const owner = await readOwner(headers.get("cookie"));
  if (!owner?.account) return refuse(403, "SIGNED_OUT");
  await endSignIns(owner.id);
  return accept();
}
