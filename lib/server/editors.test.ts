import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeOf } from "@/lib/client/boardChange";
import { type BoardSnapshot, createBoardEditor } from "@/lib/client/boardEditor";
import { applyEdits } from "@/lib/notation/edit";
import type { Ack, Edited } from "@/lib/protocol/events";
import { connect, host, join, request, type TestSeat, until } from "./testing/seats";
import { type SpawnedServer, spawnServer } from "./testing/spawnServer";

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(() => server.stop());

/** A console's editor over a real socket, hearing what pages hear. */
function editorOf(seat: TestSeat) {
  const dropped: string[] = [];
  const snapshot = (): BoardSnapshot => {
    const { board, console: view } = seat.views;
    if (!board || !view) throw new Error("the console has seen nothing yet");
    const { graph, asked, revision } = board;
    return { graph, asked, revision, source: view.source, sourceRevision: view.revision };
  };
  const refresh = async () => {
    await seat.send("view:get");
    return snapshot();
  };
  const end = createBoardEditor({
    first: snapshot(),
    submit: async (packet) => (await seat.send("graph:edit", { exercise: 0, ...packet })) as Ack<"graph:edit">,
    refresh,
    onDropped: (code) => dropped.push(code),
  });
  // As pages do.
  seat.socket.on("edited", ({ exercise, base, revision, edits, asked }: Edited) => {
    const { board } = seat.views;
    const edited = board?.revision === base ? applyEdits(board.graph, edits) : null;
    if (edited?.ok) seat.views.board = { exercise, revision, graph: edited.graph, asked };
    else void seat.send("view:get");
    end.hear(snapshot());
  });
  seat.socket.on("console", () => end.hear(snapshot()));
  const toggle = (id: string) => {
    const { asked, source } = end.read();
    const next = asked.includes(id) ? asked.filter((one) => one !== id) : [...asked, id];
    end.change(changeOf(end.read(), { edits: [], source, asked: next }));
  };
  const set = (id: string, text: string) => {
    const { asked, source } = end.read();
    end.change(changeOf(end.read(), { edits: [{ type: "setValue", id, text }], source, asked }));
  };
  return { end, dropped, toggle, set };
}

describe("two consoles at one board", () => {
  it("[B1] a host and a co-host edit at the same moment: nothing is lost, and all screens show one graph", async () => {
    const first = await host(server.url, "gallery-first-graph");
    const { code } = first;
    const made = await first.send("link:make", { role: "cohost" });
    const cookies = new Map();
    await request(`${server.url}/api/seat`, { method: "POST", body: { code, secret: made.secret }, cookies });
    const second = await connect(server.url, { code, role: "host", cookies });
    const ana = await join(server.url, code, "Ana");
    for (const seat of [first, second]) await until("the console", () => seat.views.console !== undefined);
    const [one, other] = [editorOf(first), editorOf(second)];
    const { graph, asked } = one.end.read();
    const leaves = graph.nodes.filter(({ op }) => op === "leaf").map(({ id }) => id);
    const [a = "", b = "", c = "", f = ""] = leaves;

    // None waits for the other, nor for an answer.
    one.toggle(a);
    other.toggle(b);
    one.set(a, "5.0");
    other.set(b, "6.0");
    one.toggle(c);
    other.toggle(f);
    other.set(c, "7.0");
    await until("both are through", () => !one.end.hasPending() && !other.end.hasPending());
    await until("one board", () => same(one.end.read(), other.end.read()));

    const board = one.end.read();
    const wanted = new Set([...asked, ...leaves].filter((id) => !(asked.includes(id) && leaves.includes(id))));
    expect(new Set(board.asked)).toEqual(wanted);
    const numbers = [a, b, c].map((id) => board.graph.nodes.find((node) => node.id === id));
    expect(numbers).toMatchObject([{ data: 5 }, { data: 6 }, { data: 7 }]);
    expect([one.dropped, other.dropped]).toEqual([[], []]);
    await ana.send("view:get");
    await until("the phone's board", () => same(ana.views.board ?? null, board));
    for (const seat of [first, second, ana]) seat.close();
  });
});

type Drawn = { readonly graph: unknown; readonly asked: unknown } | null;

function same(one: Drawn, other: Drawn): boolean {
  return JSON.stringify([one?.graph, one?.asked]) === JSON.stringify([other?.graph, other?.asked]);
}
