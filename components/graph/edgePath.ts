import type { Point } from "./layout";

/** A curve through all points that leaves and enters each level. Points come in pairs after the first: in, out, in, out, … */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let path = `M${first.x} ${first.y}`;
  let from = first;
  rest.forEach((to, index) => {
    // Every second step leads through a lane, straight.
    const isLane = index % 2 === 1;
    const middle = (to.x - from.x) / 2;
    path += isLane ? `L${to.x} ${to.y}` : `C${from.x + middle} ${from.y} ${to.x - middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
  });
  return path;
}
