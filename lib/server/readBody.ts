import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { Env } from "./env";
import { isOwnOrigin } from "./origin";

/** A request's body, or the refusal to answer with. */
export type Body<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly status: number; readonly code: RefusalCode };

/** Reads a body of at most `most` bytes that one of our own pages sent, by its schema. */
export async function readBody<T>(
  { incoming, env }: { readonly incoming: IncomingMessage; readonly env: Env },
  schema: z.ZodType<T>,
  most: number,
): Promise<Body<T>> {
  if (!isOwnOrigin(incoming, env)) return { ok: false, status: 403, code: "ORIGIN_WRONG" };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size > most) return { ok: false, status: 413, code: "PACKET_INVALID" };
      chunks.push(chunk);
    }
  } catch {
    // The connection broke off: nobody reads the refusal, and it is no fault of ours to log.
    return { ok: false, status: 400, code: "PACKET_INVALID" };
  }
  const read = schema.safeParse(parse(Buffer.concat(chunks).toString("utf8")));
  return read.success ? { ok: true, data: read.data } : { ok: false, status: 400, code: "PACKET_INVALID" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
