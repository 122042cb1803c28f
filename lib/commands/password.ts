import { makeNewPassword } from "@/lib/accounts/newPassword";
import { openDatabase } from "@/lib/records/database";
import { migrate } from "@/lib/records/migrate";
import { showFile } from "./terminal";

// `npm run password -- E-MAIL`: a new password for whoever has forgotten theirs, while the server runs.
const [email, ...others] = process.argv.slice(2);
try {
  if (email === undefined || others.length > 0 || email.startsWith("-"))
    throw new Error("Name one account: npm run password -- ana@example.org");
  await migrate();
  const password = await makeNewPassword(email, Date.now());
  if (password === null) throw new Error(`There is no account with the address ${showFile(email)}.`);
  process.stdout.write(`${password}\n`);
  process.stderr.write("It holds from now on; every browser of the account was signed out.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await openDatabase().close();
}
