import { people, type Room } from "./room";
import { roomView } from "./roomView";
import { isBlind } from "./rounds";
import { currentExercise } from "./session";
import { answeredOf, countsOf, mistakesOf, roundOf, talliesOf } from "./tally";
import { teamSizes } from "./teams";
import type { StageView } from "./views";

/** What the projector shows. */
export function stageView(room: Room): StageView {
  const { session } = room;
  const index = currentExercise(session);
  const { phase, rounds, teams } = session;
  const isVoting = isBlind(session, index);
  const isOver = phase.type === "closed" || phase.type === "revealed" || phase.type === "ended";
  const areMistakesShown = session.areMistakesShown || phase.type === "closed" || phase.type === "revealed";
  const isPlayed = roundOf(session, index) !== undefined;
  const vote = rounds.vote.get(index);
  return {
    room: roomView(room),
    counts: countsOf(room, index),
    names: phase.type === "lobby" ? people(room).map((participant) => participant.name) : [],
    teamSizes: teams && teamSizes(teams.names.length, people(room)),
    tallies: isPlayed && !isVoting ? talliesOf(room, index) : {},
    firstTallies: isOver && vote !== undefined ? talliesOf(room, index, vote) : null,
    answered: isVoting ? answeredOf(room, index) : null,
    mistakes: areMistakesShown && !isVoting ? mistakesOf(room, index, "class") : null,
  };
}
