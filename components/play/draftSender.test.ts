import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftSender } from "./draftSender";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("[T2] drafts on their way to the server", () => {
  it("are the latest of each node, at most one a second", async () => {
    const sent: string[] = [];
    const save = draftSender(async (node, text) => sent.push(`${node}=${text}`));
    for (const text of ["1", "1-", "1-o"]) save("n1", text);
    save("n2", "7");
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["n1=1-o"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["n1=1-o", "n2=7"]);
  });

  it("wait for the one before, so that an old one never overtakes", async () => {
    const sent: string[] = [];
    let arrive = () => {};
    const save = draftSender((_, text) => {
      sent.push(text);
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    });
    save("n1", "1");
    await vi.advanceTimersByTimeAsync(1000);
    save("n1", "12");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(["1"]);
    arrive();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["1", "12"]);
  });
});
