import { createServer } from "node:http";
import { Server } from "socket.io";
import { socketOptions } from "@/lib/server/socketOptions";
import { answerParent } from "./ipc";

// The ceiling: the product's socket.io with the product's settings and message sizes, and nothing behind it.
const http = createServer();
const io = new Server(http, socketOptions);
let ack: object = { ok: true };

io.on("connection", (socket) => {
  socket.join("students");
  socket.onAny((_event: string, ...rest: unknown[]) => {
    const acknowledge = rest.at(-1);
    if (typeof acknowledge === "function") acknowledge(ack);
  });
});

answerParent({
  /** From now on events are acknowledged with this. */
  acknowledge: (with_: object) => {
    ack = with_;
  },
  /** Sends everybody one event; gives the time of the sending. */
  broadcast: ({ event, payload }: { event: string; payload: object }) => {
    const at = Number(process.hrtime.bigint()) / 1e6;
    io.to("students").emit(event, payload);
    return at;
  },
});
process.once("SIGTERM", () => process.exit(0));
http.listen(Number(process.env.PORT), process.env.HOST, () => console.log("is ready"));
