import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createLink, findLink, revokeLink, takeSeat } from "./links";
import { chooseDatabase, testDatabase, testProviders } from "./testDatabase";
import { playSession } from "./testing/playSession";

describe.each(testProviders)("a link on %s", (provider) => {
  const database = testDatabase(provider);
  beforeAll(() => chooseDatabase(database));

  it("[S10] gives no seat once it is revoked, also where it was found before", async () => {
    const { id: sessionId } = await playSession({ seed: "links", students: 1 });
    const log = () => ({ id: randomUUID(), type: "madeLink", detail: "{}" });
    const order = () => ({ sessionId, receipt: null, log: log(), at: Date.now() });
    const link = {
      id: randomUUID(),
      role: "cohost",
      participantId: null,
      secretHash: "hash",
      expiresAt: null,
    } as const;
    expect(await createLink(order(), link)).toBe(true);
    const found = await findLink("hash", Date.now());
    if (!found) throw new Error("no link");
    const seat = () => ({ id: randomUUID(), tokenHash: randomUUID(), userId: null, at: Date.now() });
    expect(await takeSeat(found, seat())).toBe(true);
    expect(await takeSeat(found, seat())).toBe(true);
    expect(await revokeLink(order(), link.id)).toBe(true);
    expect(await takeSeat(found, seat())).toBe(false);
  });
});
