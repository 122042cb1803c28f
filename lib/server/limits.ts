import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterQueue,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";
import type { ClientEvent } from "@/lib/protocol/events";
import type { Redis } from "./bus";

/** Events a second that one person may send, by event; 10 where none is named. */
const perSecond: Partial<Record<ClientEvent, number>> = {
  "answer:submit": 5,
  "graph:edit": 20,
  "view:get": 2,
  "draft:save": 2,
  "link:make": 2,
  "link:list": 2,
  "seat:move": 2,
};

let pace = 1;

/** How many times as fast as a person each seat may send, from now on. */
export function setPace(times: number): void {
  pace = times;
}

const limiters = new Map<string, RateLimiterMemory>();

function limiterOf(event: ClientEvent): RateLimiterMemory {
  const known = limiters.get(event);
  if (known) return known;
  // Two seconds' worth in two seconds: a short burst passes, the rate holds.
  const made = new RateLimiterMemory({ points: (perSecond[event] ?? 10) * 2 * pace, duration: 2 });
  limiters.set(event, made);
  return made;
}

/** Edits come many at once, each of which goes through the whole graph: so many of them count as one event. */
const EDITS = 20;

/** How many events an event counts as, by what came with it. */
export function weightOf(payload: unknown): number {
  const edits = typeof payload === "object" && payload !== null && "edits" in payload ? payload.edits : null;
  return Array.isArray(edits) ? Math.max(1, Math.ceil(edits.length / EDITS)) : 1;
}

/**
 * Milliseconds that somebody has to wait before this event, a participant over all their phones, a host by seat; 0: it
 * may be sent now. One that is as large as several counts as that many.
 */
export async function waitOf(whoseId: string, event: ClientEvent, many = 1): Promise<number> {
  const limiter = limiterOf(event);
  return waitFor(limiter, whoseId, Math.min(many, limiter.points));
}

const byAddress = {
  wrongCodes: { points: 40, duration: 60 },
  rightCodes: { points: 1, duration: 3 * 3600 },
  pacing: { points: 25, duration: 1 },
  hostings: { points: 30, duration: 60 },
} as const;
const longestQueue = { maxQueueSize: 250 };

let wrongCodes: RateLimiterAbstract = new RateLimiterMemory(byAddress.wrongCodes);
let rightCodes: RateLimiterAbstract = new RateLimiterMemory(byAddress.rightCodes);
let paced = new RateLimiterQueue(new RateLimiterMemory(byAddress.pacing), longestQueue);
let hostings: RateLimiterAbstract = new RateLimiterMemory(byAddress.hostings);

/** From now on addresses are counted by all processes together; while Redis is away, by each for itself. */
export function shareLimits(redis: Redis): void {
  const shared = (name: keyof typeof byAddress) =>
    new RateLimiterRedis({
      ...byAddress[name],
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `limit:${name}`,
      insuranceLimiter: new RateLimiterMemory(byAddress[name]),
    });
  wrongCodes = shared("wrongCodes");
  rightCodes = shared("rightCodes");
  paced = new RateLimiterQueue(shared("pacing"), longestQueue);
  hostings = shared("hostings");
}

/** Milliseconds to wait before this account, or else this address, may host another session; 0: now. */
export async function hostingWait(whose: string): Promise<number> {
  return waitFor(hostings, whose);
}

/**
 * Lets a look-up of a code pass, at once as a rule. After 40 wrong codes in a minute from an address, look-ups from it,
 * right ones too, pass at 25 a second: guessing a code takes hours. A code that is known behind the address is no guess,
 * and does not wait: a class joins whatever somebody among them does. False: too many are waiting already.
 */
export async function admitLookUp(address: string, code?: string): Promise<boolean> {
  const wrong = await wrongCodes.get(address);
  if (!wrong || wrong.consumedPoints < 40) return true;
  if (code !== undefined && (await rightCodes.get(`${address} ${code}`))) return true;
  try {
    await paced.removeTokens(1, address);
    return true;
  } catch {
    return false;
  }
}

/** Keeps that a session's code is known behind an address. */
export async function keepRightCode(address: string, code: string): Promise<void> {
  const { points, duration } = byAddress.rightCodes;
  await rightCodes.set(`${address} ${code}`, points, duration);
}

/** Counts a look-up that found no session. */
export async function countWrongCode(address: string): Promise<void> {
  await waitFor(wrongCodes, address);
}

async function waitFor(limiter: RateLimiterAbstract, key: string, points = 1): Promise<number> {
  try {
    await limiter.consume(key, points);
    return 0;
  } catch (refused) {
    // The library rejects with its result where the bucket is empty, and with an Error where it is broken itself.
    if (refused instanceof Error) throw refused;
    return Math.max(1, (refused as RateLimiterRes).msBeforeNext);
  }
}
