import type { Server, Socket } from "socket.io";
import type { ClientToServer, ServerEvents } from "@/lib/protocol/events";
import type { Admitted } from "./admission";

/** The socket side of the server. */
export type LiveServer = Server<ClientToServer, ServerEvents, Record<string, never>, Admitted>;

/** One connection, and whose seat it has. */
export type LiveSocket = Socket<ClientToServer, ServerEvents, Record<string, never>, Admitted>;
