import { type Belongings, countBelongings } from "@/lib/records/users";
import { readAnonymous } from "./owner";

/** What was made in this browser without an account, also where it is signed in to one; null where that is nothing. */
export async function readBelongings(cookieHeader: string | null): Promise<Belongings | null> {
  const anonymous = await readAnonymous(cookieHeader);
  const belongings = anonymous && (await countBelongings(anonymous.id));
  return belongings && belongings.lessons + belongings.sessions > 0 ? belongings : null;
}
