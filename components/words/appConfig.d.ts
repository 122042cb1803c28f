import type { Locale } from "@/lib/protocol/languages";
import type { en } from "./messages/en";

declare module "use-intl" {
  /** Keys and arguments of messages are checked against the English catalogue. */
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}
