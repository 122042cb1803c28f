import { people, type Room } from "./room";
import { roomView } from "./roomView";
import { isBlind } from "./rounds";
import { currentExercise } from "./session";
import { answeredOf, mistakesOf, roundOf, standingOf, talliesOf } from "./tally";
import { teamSizes } from "./teams";
import { heldBackOf, trainingView } from "./trainingView";
import type { StageView } from "./views";

/** What the projector shows. */
export function stageView(room: Room): StageView {
  const { session } = room;
  const index = currentExercise(session);
  const { phase, rounds, teams } = session;
  const isVoting = isBlind(session, index);
  const isOver = phase.type === "closed" || phase.type === "revealed" || phase.type === "ended";
  const areMistakesShown = session.areMistakesShown || phase.type === "closed" || phase.type === "revealed";
  const asked = session.exercises[index]?.asked ?? [];
  const isPlayed = roundOf(session, index) !== undefined;
  const standing = standingOf(room, index);
  const vote = rounds.vote.get(index);
  return {
    room: roomView(room),
    training: trainingView(session, index),
    counts: standing.counts,
    names: phase.type === "lobby" ? people(room).map((participant) => participant.name) : [],
    teamSizes: teams && teamSizes(teams.names.length, people(room)),
    tallies: isPlayed && !isVoting ? talliesOf(standing, asked) : {},
    firstTallies: isOver && vote !== undefined ? talliesOf(standingOf(room, index, vote), asked) : null,
    answered: isVoting ? answeredOf(standing, asked) : null,
    mistakes: areMistakesShown && !isVoting ? mistakesOf(standing, "class") : null,
    heldBack: phase.type === "ready" && session.exercises[index]?.run?.step ? heldBackOf(room, index) : null,
  };
}
