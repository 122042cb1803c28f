import type { Place } from "./layers";

const SWEEPS = 8;

/**
 * The places of each layer from top to bottom, with few crossings. It begins with a depth-first walk from the output,
 * operands in order, which draws a tree without any; then sweeps by barycentre, keeping the best arrangement seen.
 */
export function rowsOf(places: readonly Place[]): number[][] {
  const position = new Float64Array(places.length);
  let rows = walk(places);
  const settle = (row: readonly number[]) => {
    row.forEach((place, index) => {
      position[place] = index;
    });
  };
  rows.forEach(settle);
  let best = rows;
  let fewest = crossings(places, rows, position);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const isTowardsLeaves = sweep % 2 === 0;
    rows = rows.map((row) => [...row]);
    for (const row of isTowardsLeaves ? rows : [...rows].reverse()) {
      const key = new Map(row.map((place) => [place, barycentre(places, place, isTowardsLeaves, position)]));
      row.sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
      settle(row);
    }
    const count = crossings(places, rows, position);
    if (count < fewest) {
      best = rows;
      fewest = count;
    }
  }
  return best;
}

function walk(places: readonly Place[]): number[][] {
  const rows: number[][] = [];
  const isSeen = new Uint8Array(places.length);
  const roots = places.flatMap((place, index) => (place.consumers.length === 0 ? [index] : []));
  const open = roots.reverse();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const place = places[at];
    if (place === undefined || isSeen[at] === 1) continue;
    isSeen[at] = 1;
    while (rows.length <= place.layer) rows.push([]);
    rows[place.layer]?.push(at);
    open.push(...[...place.operands].reverse());
  }
  return rows;
}

function barycentre(places: readonly Place[], at: number, isTowardsLeaves: boolean, position: Float64Array): number {
  const neighbours = isTowardsLeaves ? places[at]?.consumers : places[at]?.operands;
  if (neighbours === undefined || neighbours.length === 0) return position[at] ?? 0;
  let sum = 0;
  for (const neighbour of neighbours) {
    // Operands of one consumer keep their order.
    const slot = isTowardsLeaves ? (places[neighbour]?.operands.indexOf(at) ?? 0) : 0;
    sum += (position[neighbour] ?? 0) + slot / 100;
  }
  return sum / neighbours.length;
}

/** Pairs of edges that cross, counted layer by layer with a Fenwick tree: O(edges · log places). */
function crossings(places: readonly Place[], rows: readonly (readonly number[])[], position: Float64Array): number {
  let count = 0;
  rows.forEach((row, layer) => {
    const size = rows[layer + 1]?.length ?? 0;
    const tree = new Int32Array(size + 1);
    let seen = 0;
    for (const at of row) {
      const ends = (places[at]?.operands ?? []).map((operand) => position[operand] ?? 0).sort((a, b) => a - b);
      for (const end of ends) {
        let notAbove = 0;
        for (let i = end + 1; i > 0; i -= i & -i) notAbove += tree[i] ?? 0;
        count += seen - notAbove;
      }
      for (const end of ends) for (let i = end + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
      seen += ends.length;
    }
  });
  return count;
}
