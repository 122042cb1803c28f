import { z } from "zod";
import { textSchema } from "./text";

const email = textSchema(254);
const password = textSchema(1000);

/** POST /api/auth/sign-in/email */
export const signInSchema = z.strictObject({ email, password });

/** POST /api/auth/sign-up/email; `key` where the instance asks for one. */
export const signUpSchema = signInSchema.extend({ key: textSchema(200).exactOptional() });

/** POST /api/auth/change-password: every other browser is signed out by it. */
export const passwordSchema = z.strictObject({ currentPassword: password, newPassword: password });

/** POST /api/auth/sign-in/social and link-social: where to go afterwards, a path of ours. */
export const providerSchema = z.strictObject({ next: textSchema(2000) });

/** DELETE /api/account: the password where the account has one. */
export const deleteAccountSchema = z.strictObject({ password: password.nullable() });
