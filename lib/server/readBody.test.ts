import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { z } from "zod";
import { readEnv } from "./env";
import { readBody } from "./readBody";

it("a body whose sender is gone before its end is refused, and is no failure", async () => {
  const broken = new Readable({ read() {} });
  broken.push('{"id":');
  const read = readBody(
    { incoming: Object.assign(broken, { headers: {} }) as unknown as IncomingMessage, env: readEnv({}) },
    z.strictObject({ id: z.string() }),
    100,
  );
  broken.destroy(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
  expect(await read).toEqual({ ok: false, status: 400, code: "PACKET_INVALID" });
});
