import { createHmac } from "node:crypto";
import { RateLimiterPrisma } from "rate-limiter-flexible";
import { openDatabase } from "@/lib/records/database";
import { authSecret } from "./secret";

/** What is counted, how often it may be in how many seconds; by all processes together, in the database. In the order in which it is. */
const limits = {
  /** Wrong passwords for one account from one address. */
  pair: { points: 10, duration: 15 * 60 },
  /** From one address for any account: a campus may sit behind it, so only what fails counts, and much may. */
  address: { points: 200, duration: 15 * 60 },
  /** For one account from anywhere: guessing from many addresses is slow, too. */
  account: { points: 100, duration: 60 * 60 },
  /** Accounts made, or tried to be made, from one address. */
  signUp: { points: 30, duration: 60 * 60 },
  /** Lessons made from one address, each of them up to a megabyte: a school may sit behind it. */
  lesson: { points: 300, duration: 60 * 60 },
} as const;

/** Which limit counts what; the key is an e-mail address, a network address, or both. */
export type Tally = { readonly [L in keyof typeof limits]?: string };

/** Counts one try, and says how many milliseconds it came too early; 0: it may be made. Counted before it is made, so that many at once gain nothing. */
export async function countTry(tally: Tally): Promise<number> {
  const asked = await Promise.all(each(tally).map(async ([name, key]) => [name, await hide(key)] as const));
  // Who has used up one of them leaves no trace in the others, however often and under whatever addresses they come.
  for (const [name, key] of asked) {
    const known = await limiterOf(name).get(key);
    if (known && known.consumedPoints >= limits[name].points) return known.msBeforeNext;
  }
  for (const [name, key] of asked) {
    const now = await limiterOf(name).penalty(key);
    // What one address is refused is not held against the account: nobody keeps its owner out from there.
    if (now.consumedPoints > limits[name].points) return now.msBeforeNext;
  }
  return 0;
}

/** Takes back a try that turned out to be right. */
export async function takeBack(tally: Tally): Promise<void> {
  for (const [name, key] of each(tally)) await limiterOf(name).reward(await hide(key));
}

function each(tally: Tally): readonly (readonly [keyof typeof limits, string])[] {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  return names.flatMap((name) => (tally[name] === undefined ? [] : [[name, tally[name]] as const]));
}

function limiterOf(name: keyof typeof limits): RateLimiterPrisma {
  const { prisma } = openDatabase();
  const { points, duration } = limits[name];
  // A limiter holds nothing but its settings: what was counted stands in the database.
  return new RateLimiterPrisma({
    storeClient: prisma,
    tableName: "throttle",
    keyPrefix: name,
    points,
    duration,
    clearExpiredByTimeout: false,
  });
}

/** Neither addresses nor accounts stand in the table, nor what could be found by trying all addresses. */
async function hide(key: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(key)
    .digest("base64url");
}
