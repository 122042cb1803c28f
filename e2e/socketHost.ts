import type { BrowserContext, Page } from "playwright/test";
import type { Rules } from "@/lib/protocol/lesson";
import { connect, host, type TestSeat } from "@/lib/server/testing/seats";

/** A host without a console: what is tried here is what the class sees of the commands. */
export interface SocketHost extends TestSeat {
  readonly code: string;
}

/** Hosts a lesson of the gallery over a socket; the first exercise gets these rules. */
export async function hostBySocket(url: string, lesson: string, rules: Partial<Rules> = {}): Promise<SocketHost> {
  const seat = await host(url, lesson);
  await seat.socket.timeout(10_000).emitWithAck("view:get", { id: "0".repeat(32) });
  const current = seat.views.console?.stage.room.exercise.rules;
  if (!current) throw new Error("the console was sent no view");
  await order(seat, "rules:set", { exercise: 0, rules: { ...current, ...rules } });
  return seat;
}

/** Sends a command, which has to be carried out. */
export async function order(seat: TestSeat, event: string, payload: object = {}): Promise<void> {
  const ack = await seat.send(event, payload);
  if (!ack.ok) throw new Error(`${event} was refused: ${ack.code}`);
}

/** Opens the projector's view in a browser that gets the host's seat. */
export async function openStage(context: BrowserContext, url: string, host: SocketHost): Promise<Page> {
  await context.addCookies([...host.cookies].map(([name, value]) => ({ name, value, url })));
  const stage = await context.newPage();
  await stage.goto(`${url}/stage/${host.code}`);
  return stage;
}

export { connect };
