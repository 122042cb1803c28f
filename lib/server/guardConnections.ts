import type { Server, Socket } from "socket.io";
import type { WebSocket } from "ws";

/** What one connection may send, whatever is in it: so many packets at once, and a second. Pages send a tenth of that. */
const PACKETS = { burst: 300, perSecond: 100 };

/** What may wait for the other end to read it, in UTF-16 units: several times the largest session with its graph and grid. */
const UNREAD = 16 * 2 ** 20;

type Connection = Socket["conn"];

/**
 * Ends connections that would cost others their time or the process its memory: those that send without end, and those
 * that ask and never read. Refusals by name come long before; this is for whoever goes on.
 * @param pace How many times as fast as a page they may send.
 */
export function guardConnections(io: Pick<Server, "engine" | "use">, pace: number): void {
  io.engine.on("connection", (connection: Connection) => {
    countPackets(connection, pace);
    countUnread(connection);
  });
  const taken = new WeakSet<Connection>();
  // Each seat asked for on a connection would cost a look-up and all that the seat may see.
  io.use(({ conn }, next) => {
    if (taken.has(conn)) return end(conn);
    taken.add(conn);
    next();
  });
}

function countPackets(connection: Connection, pace: number): void {
  const burst = PACKETS.burst * pace;
  let left = burst;
  let at = performance.now();
  const count = () => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * PACKETS.perSecond * pace) - 1;
    at = now;
    if (left < 0) end(connection);
  };
  connection.on("packet", count);
  // The websocket's own pings are answered below all that is counted here, whether the answers are read or not.
  const { websocket } = connection.request as { readonly websocket?: WebSocket };
  websocket?.on("ping", count).on("pong", count);
}

function countUnread(connection: Connection): void {
  let waiting = 0;
  let underWay = 0;
  connection.on("packetCreate", ({ data }: { readonly data?: string | Buffer }) => {
    waiting += data?.length ?? 0;
    if (waiting + underWay > UNREAD) end(connection);
  });
  connection.on("flush", () => {
    underWay = waiting;
    waiting = 0;
  });
  connection.transport.on("drain", () => {
    underWay = 0;
  });
}

/** At once: what it has sent is not read any more, what waits for it is dropped. */
function end(connection: Connection): void {
  connection.close(true);
  connection.request.socket.destroy();
}
