import type { Scored } from "./leaderboard";
import { people, type Room } from "./room";
import { isBlind } from "./rounds";
import type { Session } from "./session";
import type { Work } from "./work";

/** What somebody has earned in the rounds that count. */
export function scoreOf({ rounds }: Session, work: Work): number {
  let sum = 0;
  for (const roundId of rounds.live.values()) sum += work.rounds.get(roundId)?.score ?? 0;
  return sum;
}

/** The same without a vote that is going on: before its close a score would say what is right. */
export function shownScoreOf(session: Session, work: Work): number {
  const score = scoreOf(session, work);
  const { phase } = session;
  if (phase.type !== "round" || !isBlind(session, phase.exercise)) return score;
  return score - (work.rounds.get(phase.roundId)?.score ?? 0);
}

/** Everybody with their score and team, as rankings need them. */
export function scored(room: Room): readonly (Scored & { readonly team: number | null })[] {
  return people(room).map(({ id, name, team, work }) => ({ id, name, team, score: shownScoreOf(room.session, work) }));
}
