import { attemptShare, pointsOfAnswer } from "@/lib/grading/points";
import type { Rules } from "@/lib/protocol/lesson";

/** An answer in words, and what it earns. */
export interface Earning {
  readonly words: string;
  readonly points: number;
}

const ordinals = ["first", "second", "third", "fourth"] as const;

/** How attempts pay: "The first try earns 100 %, the second 70 %, …", unbroken before the signs. */
export function sayAttempts({ attempts }: Rules): string {
  if (attempts === 1) return "One try at each gradient, for all of its points.";
  const shares = ordinals.slice(0, attempts ?? ordinals.length).map((ordinal, at) => {
    const isRest = at === ordinals.length - 1 && attempts !== ordinals.length;
    return `${isRest ? "every later one" : `the ${ordinal}`}${at === 0 ? " try earns" : ""} ${percent(attemptShare(at + 1))}\u00a0%`;
  });
  return `${shares.join(", ").replace("the", "The")}.`;
}

/** A few answers with what the rules pay for them. */
export function earnings(rules: Rules): readonly Earning[] {
  const second = rules.attempts === 1 ? 1 : 2;
  const last = Math.min(rules.attempts ?? ordinals.length, ordinals.length);
  return [
    { words: "Right at the first try", points: earned(rules, { attempt: 1, hints: 0 }) },
    {
      words: `Right at the ${ordinals[second - 1]} try, after one hint`,
      points: earned(rules, { attempt: second, hints: 1 }),
    },
    {
      words: "Carried, at the first try",
      points: earned(rules, { attempt: 1, hints: 0, isCarried: true }),
    },
    {
      words: `Right at the ${ordinals[last - 1]} try, after all the hints`,
      points: earned(rules, { attempt: last, hints: rules.hintCosts.length }),
    },
  ];
}

interface Told {
  readonly attempt: number;
  /** How many hint steps were opened. */
  readonly hints: number;
  readonly isCarried?: boolean;
}

/** Speed is left out: what a hurry pays depends on the clock. */
function earned({ points, carriedCredit, attempts, hintCosts }: Rules, { attempt, hints, isCarried }: Told): number {
  const hintCost = hintCosts.slice(0, hints).reduce((sum, cost) => sum + cost, 0);
  return pointsOfAnswer(
    { verdict: isCarried ? "carried" : "correct", attempt, hintCost, elapsed: 0 },
    { perNode: points, carriedCredit, attemptLimit: attempts, speedOver: null },
  );
}

/** A share in percent without the binary noise of 0.07 · 100. */
export function percent(share: number): number {
  return Number((share * 100).toPrecision(6));
}
