import { deletePeopleBefore } from "@/lib/records/deletion";
import type { Broadcast } from "./broadcast";
import type { Env } from "./env";
import { dropRoom, findRoom } from "./live";
import { log } from "./log";

const DAY = 86_400_000;
/** How often it is looked for people whose time has come, in ms. */
const INTERVAL = 6 * 3_600_000;

/** Deletes participants so many days after their session, at the start and from then on, where the instance says so. */
export function keepNobodyLonger({ KEEP_PARTICIPANTS_DAYS: days }: Env, broadcast: Broadcast): void {
  if (days === undefined) return;
  const run = async () => {
    const codes = await deletePeopleBefore(new Date(Date.now() - days * DAY));
    if (codes.length > 0) log.info({ sessions: codes.length }, "participants were deleted, their time had come");
    for (const code of codes) {
      const room = await findRoom(code);
      if (!room) continue;
      broadcast.close(room, "SESSION_DELETED");
      dropRoom(room);
    }
  };
  const attempt = () => run().catch((error: unknown) => log.error({ error }, "participants could not be deleted"));
  void attempt();
  setInterval(attempt, INTERVAL).unref();
}
