import { pauseClock, resumeClock, startClock } from "./clock";
import { accept, type Command, refuse, type Transition } from "./command";
import { addExercise, edit, setRules } from "./editBoard";
import { exerciseProblems } from "./exercise";
import { closePractice, openPractice } from "./practice";
import { type BoardExercise, currentExercise, type Phase, type Session } from "./session";
import { takeStep } from "./takeStep";

/** Carries out one command of the host: pure, synchronous; each that is carried out counts the version up by one. */
export function transition(session: Session, command: Command): Transition {
  switch (command.type) {
    case "set":
      return accept(session, { settings: { ...session.settings, ...command.settings } });
    case "showMistakes":
      return accept(session, { areMistakesShown: command.areShown });
    case "showLeaderboard":
      // In mid-round a ranking would tell who answered what; it waits for the close.
      if (command.top !== 0 && session.phase.type === "round") return refuse("ROUND_OPEN");
      return accept(session, { leaderboard: command.top });
    case "openPractice":
      return openPractice(session, command);
    case "lookAt":
      return lookAt(session, command.exercise);
    case "end":
      return end(session);
  }
  const { type } = session.phase;
  if (type === "ended" || type === "practice") return refuse("SESSION_ENDED");
  switch (command.type) {
    case "openRound":
      return openRound(session, command);
    case "pauseRound":
    case "resumeRound":
      return pause(session, command);
    case "closeRound":
      return closeRound(session, command.at);
    case "reveal":
      return reveal(session);
    case "next":
      return next(session);
    case "takeStep":
      return takeStep(session, command);
    case "setTeams":
      return type === "round" ? refuse("ROUND_OPEN") : accept(session, { teams: command.teams });
    case "addExercise":
      return addExercise(session, command.title);
    case "setRules":
      return setRules(session, command);
    case "edit":
      return edit(session, command);
  }
}

function openRound(session: Session, command: Extract<Command, { type: "openRound" }>): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  if (phase.type === "revealed") return refuse("ALREADY_REVEALED");
  if (phase.type !== "closed") return openNewRound(session, command);
  // What is right has been on the screens: a third ballot would be a copy of it.
  if (session.exercises[phase.exercise]?.rules.isVoted) return refuse("VOTE_OVER");
  const reopened: Phase = { ...phase, type: "round", clock: resumeClock(phase.clock, command.at) };
  return accept(session, { phase: reopened, leaderboard: 0, areMistakesShown: false }, [
    { type: "roundReopened", roundId: phase.roundId },
  ]);
}

function openNewRound(
  session: Session,
  { roundId, at, holders = [] }: Extract<Command, { type: "openRound" }>,
): Transition {
  const { phase, rounds } = session;
  const exercise = currentExercise(session);
  const board = session.exercises[exercise];
  if (!board || exerciseProblems(board).length > 0) return refuse("EXERCISE_NOT_READY");
  const kind = board.rules.isVoted && phase.type !== "discuss" ? "vote" : "live";
  const isDealt = board.run !== null;
  return accept(
    session,
    {
      phase: { type: "round", exercise, roundId, clock: startClock(at, limitOf(board)) },
      rounds: { ...rounds, [kind]: new Map(rounds[kind]).set(exercise, roundId) },
      ...(board.run && { exercises: session.exercises.with(exercise, { ...board, run: { ...board.run, holders } }) }),
      leaderboard: 0,
      areMistakesShown: false,
    },
    [
      { type: "roundOpened", roundId, exercise, kind },
      ...(isDealt ? [{ type: "exerciseChanged", exercise } as const] : []),
    ],
  );
}

function limitOf({ rules }: BoardExercise): number | null {
  return rules.seconds === null ? null : rules.seconds * 1000;
}

function pause(session: Session, command: Extract<Command, { type: "pauseRound" | "resumeRound" }>): Transition {
  const { phase } = session;
  if (phase.type !== "round") return refuse("ROUND_NOT_OPEN");
  const { clock } = phase;
  const isPausing = command.type === "pauseRound";
  if (isPausing === (clock.pausedAt !== null)) return refuse(isPausing ? "ROUND_PAUSED" : "ROUND_NOT_PAUSED");
  const changed = isPausing ? pauseClock(clock, command.at) : resumeClock(clock, command.at);
  return accept(session, { phase: { ...phase, clock: changed } });
}

function closeRound(session: Session, at: number): Transition {
  const { phase } = session;
  if (phase.type !== "round") return refuse("ROUND_NOT_OPEN");
  const { exercise, roundId } = phase;
  const type = session.rounds.vote.get(exercise) === roundId ? "discuss" : "closed";
  const clock = pauseClock(phase.clock, at);
  return accept(session, { phase: { type, exercise, roundId, clock } }, [{ type: "roundClosed", roundId }]);
}

function reveal(session: Session): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  if (phase.type === "discuss") return refuse("REVOTE_MISSING");
  if (phase.type === "revealed") return refuse("ALREADY_REVEALED");
  if (phase.type !== "closed") return refuse("NOTHING_PLAYED");
  const { exercise, roundId } = phase;
  return accept(session, { phase: { type: "revealed", exercise, roundId } });
}

function next(session: Session): Transition {
  const { phase } = session;
  if (phase.type === "round") return refuse("ROUND_OPEN");
  const exercise = currentExercise(session) + 1;
  if (exercise >= session.exercises.length) return refuse("LAST_EXERCISE");
  return accept(session, { phase: { type: "ready", exercise }, leaderboard: 0, areMistakesShown: false });
}

function end(session: Session): Transition {
  const { phase } = session;
  if (phase.type === "ended") return refuse("SESSION_ENDED");
  if (phase.type === "practice") return closePractice(session);
  const ended = { phase: { type: "ended" }, leaderboard: 10, areMistakesShown: false } as const;
  return accept(session, ended, phase.type === "round" ? [{ type: "roundClosed", roundId: phase.roundId }] : []);
}

function lookAt(session: Session, exercise: number): Transition {
  const { phase } = session;
  if (phase.type !== "practice") return refuse("PRACTICE_NOT_OPEN");
  if (!session.exercises[exercise]) return refuse("EXERCISE_UNKNOWN");
  return accept(session, { phase: { ...phase, exercise } });
}
