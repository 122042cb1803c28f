import { RateLimiterMemory, RateLimiterQueue, type RateLimiterRes } from "rate-limiter-flexible";
import type { ClientEvent } from "@/lib/protocol/events";

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

const limiters = new Map<string, RateLimiterMemory>();

function limiterOf(event: ClientEvent): RateLimiterMemory {
  const known = limiters.get(event);
  if (known) return known;
  // Two seconds' worth in two seconds: a short burst passes, the rate holds.
  const made = new RateLimiterMemory({ points: (perSecond[event] ?? 10) * 2, duration: 2 });
  limiters.set(event, made);
  return made;
}

/** Milliseconds that somebody has to wait before this event, a participant over all their phones, a host by seat; 0: it may be sent now. */
export async function waitOf(whoseId: string, event: ClientEvent): Promise<number> {
  return waitFor(limiterOf(event), whoseId);
}

const wrongCodes = new RateLimiterMemory({ points: 40, duration: 60 });
const pacing = new RateLimiterMemory({ points: 25, duration: 1 });
const paced = new RateLimiterQueue(pacing, { maxQueueSize: 250 });
const hostings = new RateLimiterMemory({ points: 30, duration: 60 });

/** Milliseconds to wait before this address may host another session; 0: now. */
export async function hostingWait(address: string): Promise<number> {
  return waitFor(hostings, address);
}

/**
 * Lets a look-up of a code pass, at once as a rule. After 40 wrong codes in a minute from an address, look-ups from it,
 * right ones too, pass at 25 a second: guessing a code takes hours, while a class of 200 behind one address still joins
 * in 8 seconds. False: too many are waiting already.
 */
export async function admitLookUp(address: string): Promise<boolean> {
  const wrong = await wrongCodes.get(address);
  if (!wrong || wrong.consumedPoints < 40) return true;
  try {
    await paced.removeTokens(1, address);
    return true;
  } catch {
    return false;
  }
}

/** Counts a look-up that found no session. */
export async function countWrongCode(address: string): Promise<void> {
  await waitFor(wrongCodes, address);
}

async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    // The library rejects with its result where the bucket is empty, and with an Error where it is broken itself.
    if (refused instanceof Error) throw refused;
    return Math.max(1, (refused as RateLimiterRes).msBeforeNext);
  }
}
