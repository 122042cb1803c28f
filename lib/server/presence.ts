import { updateOwn } from "@/lib/records/participants";
import type { LiveParticipant } from "./live";
import { log } from "./log";

/** The class waits for somebody again whom the host had stopped waiting for: they are back. */
export function comeBack(participant: LiveParticipant): void {
  participant.isAwaited = true;
  updateOwn(participant.id, { isAwaited: true }).catch((error: unknown) =>
    log.error({ error }, "somebody's coming back could not be stored"),
  );
}
