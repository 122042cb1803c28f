import { sayRefusal } from "@/components/words/refusals";
import type { RequestRefusal } from "./requests";

export function sayRequestRefusal(code: RequestRefusal): string {
  return code === "OFFLINE" ? "The server cannot be reached. Check the network and try again." : sayRefusal(code);
}
