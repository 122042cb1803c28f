import { endedSeats, seatsOfAccounts } from "@/lib/records/seats";
import { deleteExpired, liveSignIns } from "@/lib/records/signIns";
import { log } from "./log";
import type { LiveServer } from "./sockets";

/** How often it is looked whether hosts are still signed in, in ms; and what has run out is deleted. */
const LOOK = 2000;
const TIDY = 3_600_000;

/**
 * Ends the connections of hosts whose browser was signed out or whose seat has ended, by whichever process and way. The
 * page connects again by itself, with the cookies that it has by then, and the door decides.
 */
export async function lookAfterSignIns(io: LiveServer): Promise<void> {
  const hosts = [...io.sockets.sockets.values()].filter(({ data }) => data.role !== "student");
  const ids = hosts.flatMap(({ data }) => data.signInId ?? []);
  const free = hosts.flatMap(({ data }) => (data.signInId === null ? [data.seatId] : []));
  const seats = [...new Set(hosts.map(({ data }) => data.seatId))];
  const [ended, live, bound] = await Promise.all([
    endedSeats(seats),
    liveSignIns([...new Set(ids)], Date.now()),
    seatsOfAccounts([...new Set(free)]),
  ]);
  for (const { data, conn } of hosts) {
    // A seat that has come to belong to an account hangs on the browser's sign-in from then on.
    const holds = data.signInId === null ? !bound.has(data.seatId) : live.has(data.signInId);
    if (!holds || ended.has(data.seatId)) conn.close();
  }
}

/** Looks after them from now on. */
export function watchSignIns(io: LiveServer): void {
  const look = async () => {
    await lookAfterSignIns(io).catch((error: unknown) => log.warn({ error }, "hosts could not be looked after"));
    setTimeout(look, LOOK).unref();
  };
  setTimeout(look, LOOK).unref();
  const tidy = () =>
    void deleteExpired(Date.now()).catch((error: unknown) => log.warn({ error }, "what ran out could not be deleted"));
  tidy();
  setInterval(tidy, TIDY).unref();
}
