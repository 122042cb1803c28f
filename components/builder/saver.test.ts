import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LessonDraft } from "@/lib/protocol/lesson";
import { createSaver, type Saved, type SaveState } from "./saver";

const lesson = (title: string): LessonDraft => ({ title, about: "", exercises: [] });

/** A server whose answers are given one by one. */
function slowServer() {
  const requests: { title: string; id: string | null; answer: (saved: Saved) => void }[] = [];
  const send = (sent: LessonDraft, id: string | null) =>
    new Promise<Saved>((answer) => requests.push({ title: sent.title, id, answer }));
  const states: SaveState["kind"][] = [];
  const onState = (state: SaveState) => void states.push(state.kind);
  return { requests, send, states, onState };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("createSaver", () => {
  it("waits for a pause and sends the last of several changes", async () => {
    const { requests, ...server } = slowServer();
    const saver = createSaver({ ...server, id: "l1", delay: 800 });
    saver.change(lesson("A"));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(lesson("B"));
    await vi.advanceTimersByTimeAsync(799);
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests.map(({ title, id }) => [title, id])).toEqual([["B", "l1"]]);
  });

  it("sends a change made during a request after it, under the id that the first one got", async () => {
    const { requests, ...server } = slowServer();
    const saver = createSaver({ ...server, id: null, delay: 800 });
    saver.change(lesson("A"));
    await vi.advanceTimersByTimeAsync(800);
    saver.change(lesson("B"));
    await vi.advanceTimersByTimeAsync(800);
    expect(requests).toHaveLength(1);
    requests[0]?.answer({ ok: true, id: "l7" });
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[1]).toMatchObject({ title: "B", id: "l7" });
    requests[1]?.answer({ ok: true, id: "l7" });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.states.at(-1)).toBe("saved");
  });

  it("keeps what the server refused for the next try", async () => {
    const { requests, ...server } = slowServer();
    const saver = createSaver({ ...server, id: "l1", delay: 800 });
    saver.change(lesson("A"));
    await vi.advanceTimersByTimeAsync(800);
    requests[0]?.answer({ ok: false, code: "OFFLINE" });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.states.at(-1)).toBe("failed");
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[1]).toMatchObject({ title: "A" });
  });

  it("stores an untouched new lesson when it is flushed with it, and a stored one not again", async () => {
    const { requests, ...server } = slowServer();
    const fresh = createSaver({ ...server, id: null, delay: 800 });
    void fresh.flush(lesson("A"));
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(1);
    const stored = createSaver({ ...server, id: "l1", delay: 800 });
    expect(await stored.flush(lesson("A"))).toEqual({ ok: true, id: "l1" });
    expect(requests).toHaveLength(1);
  });
});
