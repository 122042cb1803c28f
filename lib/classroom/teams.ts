import { type LeaderboardRow, ranking } from "./leaderboard";
import type { Teams } from "./session";

/** One team's place: its points are the mean of its members'. */
export interface TeamRow extends LeaderboardRow {
  readonly size: number;
}

/** Why nobody can be in a team. */
export type TeamRefusal = "NO_TEAMS" | "TEAM_UNKNOWN" | "TEAMS_DEALT";

/** All teams that have members, best first: the mean of the members' scores, rounded to whole points, ties as everywhere. */
export function teamRanking(
  { names }: Teams,
  members: readonly { readonly team: number | null; readonly score: number }[],
): readonly TeamRow[] {
  const sizes = teamSizes(names.length, members);
  const sums = names.map(() => 0);
  for (const { team, score } of members) if (team !== null && team in sums) sums[team] = (sums[team] ?? 0) + score;
  const scored = names.flatMap((name, at) => {
    const size = sizes[at] ?? 0;
    return size === 0 ? [] : [{ id: String(at), name, score: Math.round((sums[at] ?? 0) / size) }];
  });
  return ranking(scored).map(({ rank, id, name, points }) => ({ rank, name, points, size: sizes[Number(id)] ?? 0 }));
}

/** How many people each team has. */
export function teamSizes(count: number, members: readonly { readonly team: number | null }[]): readonly number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const { team } of members) if (team !== null && team < count) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes;
}

/** Deals people out so that no team has two more than another: the ids in a random order, one team after the other. `random` gives numbers in [0, 1). */
export function dealTeams(ids: readonly string[], count: number, random: () => number): readonly (readonly string[])[] {
  const shuffled = [...ids];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = shuffled[last];
    const picked = shuffled[other];
    if (held === undefined || picked === undefined) throw new Error("an index fell out of its list");
    shuffled[last] = picked;
    shuffled[other] = held;
  }
  return Array.from({ length: count }, (_, team) => shuffled.filter((_, at) => at % count === team));
}

/** The team of somebody who comes later: the smallest one, the first of those. Null where people choose. */
export function teamOfNewcomer(
  teams: Teams | null,
  members: readonly { readonly team: number | null }[],
): number | null {
  if (teams?.by !== "shuffle") return null;
  const sizes = teamSizes(teams.names.length, members);
  return sizes.indexOf(Math.min(...sizes));
}

/** Why somebody may not pick this team; null where they may. */
export function refuseTeam(teams: Teams | null, team: number): TeamRefusal | null {
  if (!teams) return "NO_TEAMS";
  if (teams.by === "shuffle") return "TEAMS_DEALT";
  return team >= 0 && team < teams.names.length ? null : "TEAM_UNKNOWN";
}
