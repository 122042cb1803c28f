import { resolve } from "node:path";
import { backUp } from "@/lib/records/backup";
import { runBackup } from "./runBackup";

// `npm run backup -- FILE`: all that is stored, in one file, while the server runs.
await runBackup("backup", async (file) => {
  await backUp(resolve(file));
  return `All that is stored is in ${resolve(file)}.`;
});
