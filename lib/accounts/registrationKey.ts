import { timingSafeEqual } from "node:crypto";
import { accountSettings } from "./settings";
import { hashToken } from "./tokens";

/** Whether this opens the door to signing up with a password: anything does where no key was set. */
export function isRegistrationKey(key: string | undefined): boolean {
  const { registrationKey } = accountSettings();
  if (registrationKey === null) return true;
  return timingSafeEqual(Buffer.from(hashToken(key?.trim() ?? "")), Buffer.from(hashToken(registrationKey.trim())));
}
