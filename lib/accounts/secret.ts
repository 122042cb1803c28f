import { openDatabase } from "@/lib/records/database";
import { keepSecret } from "@/lib/records/secrets";
import { newToken } from "./tokens";

const known = new Map<string, string>();

/** The key that signs what this instance gives out: AUTH_SECRET, else made at the first start and kept with the data, the same for all processes. */
export async function authSecret(): Promise<string> {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  const { url } = openDatabase();
  const kept = known.get(url) ?? (await keepSecret("auth", newToken()));
  known.set(url, kept);
  return kept;
}
