import type { ServerOptions } from "socket.io";

/** How sockets are spoken with; the bare server that the benchmarks compare with takes the same. */
export const socketOptions = {
  transports: ["websocket"],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  destroyUpgrade: false,
  maxHttpBufferSize: 16 * 1024,
  // A connection that is gone without a word is noticed within a quarter of a minute, by either end.
  pingInterval: 10_000,
  pingTimeout: 5000,
} satisfies Partial<ServerOptions>;
