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
