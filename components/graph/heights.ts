import type { Place } from "./layers";

/** Odd, so that the last pass goes from the leaves to the output and centres every operation on its operands. */
const PASSES = 13;
/** Lanes pull harder, so that edges pass straight. */
const LANE_PULL = 3;

/** A vertical centre for every place: near the middle of its neighbours, `gap(a, b)` apart in its row at least. */
export function heightsOf(
  places: readonly Place[],
  rows: readonly (readonly number[])[],
  gap: (above: number, below: number) => number,
): Float64Array {
  const y = new Float64Array(places.length);
  const settle = (row: readonly number[], wanted: (place: number) => number) => {
    // Distances from the row's top with every place as close to the one above as it may be.
    const offsets: number[] = [];
    row.forEach((place, index) => {
      const above = row[index - 1];
      offsets.push(above === undefined ? 0 : (offsets[index - 1] ?? 0) + gap(above, place));
    });
    const shifts = isotonic(row.map((place, index) => wanted(place) - (offsets[index] ?? 0)));
    row.forEach((place, index) => {
      y[place] = (shifts[index] ?? 0) + (offsets[index] ?? 0);
    });
  };
  for (const row of rows) settle(row, () => 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const isTowardsOutput = pass % 2 === 0;
    for (const row of isTowardsOutput ? [...rows].reverse() : rows) {
      settle(row, (place) => middle(places, place, y, isTowardsOutput));
    }
  }
  return y;
}

function middle(places: readonly Place[], at: number, y: Float64Array, isTowardsOutput: boolean): number {
  const place = places[at];
  if (place === undefined) return 0;
  let sum = 0;
  let weight = 0;
  for (const neighbour of isTowardsOutput ? place.operands : place.consumers) {
    const pull = place.isLane || places[neighbour]?.isLane === true ? LANE_PULL : 1;
    sum += pull * (y[neighbour] ?? 0);
    weight += pull;
  }
  return weight === 0 ? (y[at] ?? 0) : sum / weight;
}

/** The non-decreasing sequence nearest to `wanted` in least squares: pool adjacent violators. */
export function isotonic(wanted: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count > block.sum / block.count; ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
