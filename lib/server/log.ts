/** The server's log lines, as the records write theirs. */
export { log } from "@/lib/records/log";
