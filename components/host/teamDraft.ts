import { MAX_TEAMS } from "@/lib/protocol/limits";
import type { Teams } from "@/lib/protocol/views";

/** The names that teams have unless the host gives others: easy to call out, and in the field. */
export const teamNames: readonly string[] = [
  "Alpha",
  "Beta",
  "Gamma",
  "Delta",
  "Epsilon",
  "Zeta",
  "Eta",
  "Theta",
  "Iota",
  "Kappa",
  "Lambda",
  "Sigma",
];

/** The fewest teams there can be. */
export const FEWEST = 2;

/** The names for another number of teams: those that are there stay, new ones get a default that is still free. */
export function namesFor(count: number, names: readonly string[]): readonly string[] {
  const wanted = Math.max(FEWEST, Math.min(MAX_TEAMS, count));
  const free = teamNames.filter((name) => !names.includes(name));
  return Array.from({ length: wanted }, (_, at) => names[at] ?? free[at - names.length] ?? `Team ${at + 1}`);
}

/** The teams as they are set: an emptied name gets its default back, and no two are called alike. */
export function readTeams(names: readonly string[], by: Teams["by"]): Teams {
  const read: string[] = [];
  for (const [at, typed] of names.entries()) {
    const name = typed.trim() || (teamNames[at] ?? `Team ${at + 1}`);
    let distinct = name;
    for (let turn = 2; read.includes(distinct); turn += 1) distinct = `${name} ${turn}`;
    read.push(distinct);
  }
  return { names: read, by };
}
