import { prepare } from "@/lib/commands/prepare.mjs";

/** What the browser tests run against is what the sources say now. */
export default function buildWhatHasChanged(): Promise<void> {
  return prepare("build");
}
