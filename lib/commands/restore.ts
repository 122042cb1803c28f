import { resolve } from "node:path";
import { restore } from "@/lib/records/backup";
import { runBackup } from "./runBackup";

// `npm run restore -- FILE`: a backup in the place of what is stored; the server must not run.
await runBackup("restore", async (file) => {
  const { kept } = await restore(resolve(file), { at: Date.now() });
  return `Restored from ${resolve(file)}.${kept === null ? "" : ` What was there before is kept as ${kept}.`}`;
});
