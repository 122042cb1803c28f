import type { Examples } from "./network";

/** Points of a plane with the label −1 or 1, for networks of two inputs. */
export const planeNames = ["moons", "circles", "spiral"] as const;
export type PlaneName = (typeof planeNames)[number];

/** How far a point may lie off its curve, in each direction. */
const NOISE = 0.08;

/** `count` points, half of each label, scattered a little around their curves. `random` gives numbers in [0, 1). */
export function drawPlane(name: PlaneName, count: number, random: () => number): Examples {
  const shaken = (number: number) => Math.round((number + NOISE * (2 * random() - 1)) * 1000) / 1000;
  const points = Array.from({ length: count }, (_, i) => {
    const isFirst = i % 2 === 0;
    // From 0 to 1 along the curve, the same places for both labels.
    const along = Math.floor(i / 2) / Math.max(1, Math.ceil(count / 2) - 1);
    const [x, y] = curves[name](along, isFirst);
    return { x: [shaken(x), shaken(y)], label: isFirst ? 1 : -1 };
  });
  return { xs: points.map(({ x }) => x), ys: points.map(({ label }) => label) };
}

const curves: Readonly<Record<PlaneName, (along: number, isFirst: boolean) => readonly [number, number]>> = {
  /** Two half circles that reach into each other, as in scikit-learn's make_moons, about the origin. */
  moons: (along, isFirst) => {
    const angle = Math.PI * along;
    return isFirst ? [Math.cos(angle) - 0.5, Math.sin(angle) - 0.25] : [0.5 - Math.cos(angle), 0.25 - Math.sin(angle)];
  },
  circles: (along, isFirst) => {
    const angle = 2 * Math.PI * along;
    const radius = isFirst ? 0.45 : 1.1;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
  /** Two arms, each once around. */
  spiral: (along, isFirst) => {
    const angle = 2 * Math.PI * along + (isFirst ? 0 : Math.PI);
    const radius = 0.15 + 1.05 * along;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
};
