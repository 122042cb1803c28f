import { hostView, rowView } from "@/lib/classroom/hostView";
import { boardView } from "@/lib/classroom/roomView";
import { exerciseOnScreen, seatView } from "@/lib/classroom/seatView";
import { stageView } from "@/lib/classroom/stageView";
import type { Broadcast } from "./broadcast";
import type { LiveSocket } from "./sockets";

/** Everything that the seat may see: at the start, and whenever a page has lost track. */
export function sendWhole(socket: LiveSocket, broadcast: Broadcast): void {
  const { role, room, participant } = socket.data;
  const { session } = room;
  const at = Date.now();
  socket.emit("welcome", { role, at });
  const index = exerciseOnScreen(session, participant);
  const views = broadcast.views(room);
  socket.emit("board", participant ? views.board(index) : boardView(session, index));
  if (participant) {
    socket.emit("room", views.room(index));
    const view = seatView(room, participant.id, { ranks: views.ranks, at });
    if (view) socket.emit("seat", view);
  } else if (role === "stage") {
    socket.emit("stage", stageView(room));
  } else {
    const rows = [...room.participants.values()].map((one) => rowView(session, one));
    socket.emit("rows", { isWhole: true, rows });
    socket.emit("console", hostView(room));
  }
}
