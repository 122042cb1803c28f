import type { Graph } from "@/lib/engine/graph";
import { defaultRules, type Exercise } from "./exercise";
import type { Participant, Room } from "./room";
import { firstSettings, newBoard, noRounds, type Session } from "./session";
import { noWork } from "./work";

const leaf = (id: string, name: string, data: number) =>
  ({ id, name, label: name, op: "leaf", operands: [], data, text: data.toFixed(1), isDeclared: true }) as const;

/** L = a·b with a = 2, b = −3: dL/da = −3, dL/db = 2. */
const product: Graph = {
  nodes: [
    leaf("n1", "a", 2),
    leaf("n2", "b", -3),
    { id: "n3", name: "L", label: "L", op: "mul", operands: ["n1", "n2"] },
  ],
  output: "n3",
};

/** An exercise over a product, for tests: both leaves are asked. */
export function exerciseOf(changes: Partial<Exercise> = {}): Exercise {
  return { title: "A product", source: "", graph: product, asked: ["n1", "n2"], rules: defaultRules, ...changes };
}

/** A session in its lobby, for tests; three exercises unless others are given. */
export function sessionOf(exercises: readonly Exercise[] = [exerciseOf(), exerciseOf(), exerciseOf()]): Session {
  return {
    id: "session",
    code: "482913",
    title: "A lesson",
    version: 0,
    phase: { type: "lobby" },
    exercises: exercises.map(newBoard),
    rounds: noRounds,
    settings: firstSettings,
    leaderboard: 0,
    areMistakesShown: false,
    teams: null,
  };
}

/** Somebody who has just joined, for tests. */
export function participantOf(name: string, changes: Partial<Participant> = {}): Participant {
  return {
    id: name,
    name,
    idNumber: null,
    email: null,
    isRemoved: false,
    isBanned: false,
    isConnected: true,
    isAwaited: true,
    extraTime: 0,
    team: null,
    place: 0,
    work: noWork,
    ...changes,
  };
}

/** A room with people who have done nothing yet, for tests. */
export function roomOf(session: Session, names: readonly string[]): Room {
  return { session, participants: new Map(names.map((name) => [name, participantOf(name)])) };
}
