import type { BrowserContext, Page } from "playwright/test";
import type { Rules } from "@/lib/protocol/lesson";
import { host, type TestSeat } from "@/lib/server/testing/seats";

/** A host without a console: what is tried here is what the class sees of its commands. */
export interface SocketHost extends TestSeat {
  readonly code: string;
}

/** Hosts a lesson of the gallery over a socket; its first exercise gets these rules. */
export async function hostBySocket(url: string, lesson: string, rules: Partial<Rules> = {}): Promise<SocketHost> {
  const seat = await host(url, lesson);
  // The views are sent before the acknowledgement.
  await order(seat, "view:get");
  const current = seat.views.console?.stage.room.exercise.rules;
  if (!current) throw new Error("the console was sent no view");
  await order(seat, "rules:set", { exercise: 0, rules: { ...current, ...rules } });
  return seat;
}

/** Sends a command, which has to be carried out; what was acknowledged. */
export async function order(seat: TestSeat, event: string, payload: object = {}) {
  const ack = await seat.send(event, payload);
  if (!ack.ok) throw new Error(`${event} was refused: ${ack.code}`);
  return ack;
}

/** Adds the first exercise once more, so that there are two. */
export async function addSecond(host: SocketHost, title: string): Promise<void> {
  await order(host, "view:get");
  const { board } = host.views;
  if (!board) throw new Error("the console was sent no board");
  await order(host, "exercise:add", { title });
  const edits = [{ type: "replace", graph: board.graph }];
  await order(host, "graph:edit", { exercise: 1, base: 0, edits, asked: board.asked });
}

/** Opens the projector's view in a browser that gets the host's seat. */
export async function openStage(context: BrowserContext, url: string, host: SocketHost): Promise<Page> {
  await context.addCookies([...host.cookies].map(([name, value]) => ({ name, value, url })));
  const stage = await context.newPage();
  await stage.goto(`${url}/stage/${host.code}`);
  return stage;
}

/** The id by which the host means somebody. */
export async function participantOf(host: SocketHost, name: string): Promise<string> {
  await order(host, "view:get");
  const row = [...host.rows.values()].find((one) => one.name === name);
  if (!row) throw new Error(`nobody is called ${name}`);
  return row.id;
}
