/** One place of the leaderboard; names and points alone, nothing that identifies a seat. */
export interface LeaderboardRow {
  readonly rank: number;
  readonly name: string;
  readonly points: number;
}

/** A scored participant. */
export interface Scored {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** All ranks, best first: ties share a rank and the next rank is skipped (1, 2, 2, 4), as in competitions; equal scores go by name. */
export function ranking(people: readonly Scored[]): readonly (LeaderboardRow & { readonly id: string })[] {
  const sorted = [...people].sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  let rank = 1;
  return sorted.map((person, index) => {
    if (index > 0 && person.score !== sorted[index - 1]?.score) rank = index + 1;
    return { rank, id: person.id, name: person.name, points: person.score };
  });
}

/** The first `size` ranks, a tie at the last of them shown whole up to twice the size. */
export function topOf(
  people: readonly Scored[],
  size: number,
): { readonly rows: readonly LeaderboardRow[]; readonly isCut: boolean } {
  const within = ranking(people).filter((row) => row.rank <= size);
  const rows = within.slice(0, size * 2).map(({ rank, name, points }) => ({ rank, name, points }));
  return { rows, isCut: rows.length < within.length };
}

/** Where somebody stands, and who is just ahead. */
export interface OwnRank {
  readonly rank: number;
  readonly of: number;
  /** The nearest one above, and how many points ahead; null at the top. */
  readonly next: { readonly name: string; readonly ahead: number } | null;
}

/** Everybody's own rank by id, worked out once for a whole room's views. */
export function ownRanks(people: readonly Scored[]): ReadonlyMap<string, OwnRank> {
  const ranks = new Map<string, OwnRank>();
  let above: LeaderboardRow | null = null;
  let before: LeaderboardRow | null = null;
  for (const row of ranking(people)) {
    if (before && before.points > row.points) above = before;
    const next: OwnRank["next"] = above && { name: above.name, ahead: above.points - row.points };
    ranks.set(row.id, { rank: row.rank, of: people.length, next });
    before = row;
  }
  return ranks;
}
