import { randomInt, randomUUID } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { hashPassword } from "better-auth/crypto";
import { storePassword } from "@/lib/records/passwords";

/** Makes a new password for an account whose owner has forgotten theirs, and signs all its browsers out. Null where there is no such account. */
export async function makeNewPassword(email: string, at: number): Promise<string | null> {
  // 66 bits, and guesses are counted.
  const password = Array.from({ length: 6 }, () => wordlist[randomInt(wordlist.length)]).join(" ");
  const hash = await hashPassword(password);
  const isStored = await storePassword({ email: email.trim().toLowerCase(), hash, identityId: randomUUID(), at });
  return isStored ? password : null;
}
