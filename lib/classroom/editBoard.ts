import type { Model } from "@/lib/engine/network";
import { applyEdits } from "@/lib/notation/edit";
import { accept, type Command, type EditCommand, refuse, type Transition } from "./command";
import { emptyExercise, MAX_ASKED, MAX_EXERCISES } from "./exercise";
import { type BoardExercise, newBoard, type Session } from "./session";

/** One exercise more, with nothing on it. */
export function addExercise(session: Session, title: string): Transition {
  if (session.exercises.length >= MAX_EXERCISES) return refuse("TOO_MANY_EXERCISES");
  const exercises = [...session.exercises, newBoard(emptyExercise(title))];
  return accept(session, { exercises }, [{ type: "exerciseChanged", exercise: exercises.length - 1 }]);
}

/** Other rules for an exercise that nobody has answered yet. */
export function setRules(session: Session, command: Extract<Command, { type: "setRules" }>): Transition {
  const board = boardToChange(session, command.exercise);
  if (typeof board === "string") return refuse(board);
  const { title, source, graph, asked } = board;
  const made = newBoard({ title, source, graph, asked, rules: command.rules });
  const { training } = command.rules;
  // Another rate goes on where the class stands; another network begins anew.
  const goesOn = training !== null && board.rules.training !== null && isSameModel(training, board.rules.training);
  const run = goesOn ? board.run : made.run;
  // Where the graph is made anew, or is the author's again, edits of the one before are of another board.
  const isOther = made.graph !== graph || (run === null) !== (board.run === null);
  return changeBoard(session, command.exercise, { ...made, revision: board.revision + (isOther ? 1 : 0), run });
}

function isSameModel(one: Model, other: Model): boolean {
  const of = ({ shape, parameters, examples }: Model) => JSON.stringify([shape, parameters, examples]);
  return of(one) === of(other);
}

/**
 * A change of an exercise's graph. Edits name the nodes that they touch, so one that starts from an older revision is
 * made on the newest one where it still can be; a whole program, graph or list of asked nodes only replaces what its
 * author has seen.
 */
export function edit(session: Session, command: EditCommand): Transition {
  const board = boardToChange(session, command.exercise);
  if (typeof board === "string") return refuse(board);
  // Its graph is made from its network.
  if (board.rules.training !== null) return refuse("EXERCISE_TRAINS");
  if (command.base > board.revision) return refuse("REVISION_CONFLICT");
  if (command.base < board.revision && replacesWhole(command)) return refuse("REVISION_CONFLICT");
  const edited = applyEdits(board.graph, command.edits);
  if (!edited.ok) return refuse(command.base < board.revision ? "REVISION_CONFLICT" : "EDIT_INVALID");
  const ids = new Set(edited.graph.nodes.map((node) => node.id));
  const asked = [...new Set(command.asked ?? board.asked)].filter((id) => ids.has(id));
  if (asked.length > MAX_ASKED) return refuse("EDIT_INVALID");
  const source = command.source ?? board.source;
  return changeBoard(session, command.exercise, {
    ...board,
    graph: edited.graph,
    asked,
    source,
    revision: board.revision + 1,
  });
}

function replacesWhole({ source, asked, edits }: EditCommand): boolean {
  return source !== undefined || asked !== undefined || edits.some((one) => one.type === "replace");
}

function boardToChange(session: Session, exercise: number) {
  const board = session.exercises[exercise];
  if (!board) return "EXERCISE_UNKNOWN";
  if (session.phase.type === "round") return "ROUND_OPEN";
  // Answers were graded against the exercise as it was: it stays.
  if (session.rounds.live.has(exercise) || session.rounds.vote.has(exercise)) return "EXERCISE_PLAYED";
  return board;
}

function changeBoard(session: Session, index: number, changed: BoardExercise): Transition {
  const exercises = session.exercises.map((exercise, at) => (at === index ? changed : exercise));
  return accept(session, { exercises }, [{ type: "exerciseChanged", exercise: index }]);
}
