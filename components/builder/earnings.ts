import type { Words } from "@/components/words/words";
import { attemptShare, pointsOfAnswer } from "@/lib/grading/points";
import type { Rules } from "@/lib/protocol/lesson";

/** An answer in words, and what it earns. */
export interface Earning {
  readonly name: string;
  readonly points: number;
}

/** How many tries are told apart: the share of every later one is that of the last. */
const TOLD_TRIES = 4;

/** How attempts pay: "The first try earns 100 %, the second 70 %, …", unbroken before the signs. */
export function sayAttempts({ attempts }: Rules, { t }: Words): string {
  if (attempts === 1) return t("builder.rules.oneTry");
  const share = (attempt: number) => t("builder.rules.percent", { value: percent(attemptShare(attempt)) });
  const [first, second, third, fourth] = [share(1), share(2), share(3), share(4)];
  if (attempts === 2) return t("builder.rules.twoTries", { first, second });
  if (attempts === 3) return t("builder.rules.threeTries", { first, second, third });
  return t(attempts === TOLD_TRIES ? "builder.rules.fourTries" : "builder.rules.manyTries", {
    first,
    second,
    third,
    fourth,
  });
}

/** A few answers with what the rules pay for them. */
export function earnings(rules: Rules, { t }: Words): readonly Earning[] {
  const second = rules.attempts === 1 ? 1 : 2;
  const last = Math.min(rules.attempts ?? TOLD_TRIES, TOLD_TRIES);
  return [
    { name: t("builder.rules.atFirst"), points: earned(rules, { attempt: 1, hints: 0 }) },
    {
      name: t("builder.rules.afterOneHint", { at: second }),
      points: earned(rules, { attempt: second, hints: 1 }),
    },
    {
      name: t("builder.rules.carriedAtFirst"),
      points: earned(rules, { attempt: 1, hints: 0, isCarried: true }),
    },
    {
      name: t("builder.rules.afterAllHints", { at: last }),
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
