import { ranking } from "@/lib/classroom/leaderboard";
import { type SessionData, seedOf } from "./sessionData";
import type { Table } from "./table";

/** One row an attempt, in the order in which they came. A late answer that the host did not accept has no verdict. */
export function longTable(data: SessionData): Table {
  const names = new Map(data.students.map(({ id, name }) => [id, name]));
  const questions = new Map(data.questions.map((question) => [`${question.roundId} ${question.node}`, question]));
  const rows = data.answers.flatMap((answer) => {
    const { participantId, roundId, node, text, value, verdict, misconception, attempt, points, isCounted, at } =
      answer;
    const student = names.get(participantId);
    const question = questions.get(`${roundId} ${node}`);
    if (student === undefined || !question) return [];
    const judged = isCounted ? [verdict, misconception, attempt, points] : ["late", null, attempt, 0];
    const seed = seedOf(data, roundId, participantId);
    return [[student, question.exercise, question.name, text, value, ...judged, seed, at]];
  });
  const columns = "student exercise node text value verdict mistake attempt points seed time".split(" ");
  return { columns, rows };
}

/** One row a student, by rank: the whole, then for each question the verdict that stands, the points and the answers given. */
export function wideTable({ students, questions: all }: SessionData): Table {
  const questions = all.filter(({ kind }) => kind === "live");
  const byId = new Map(students.map((student) => [student.id, student]));
  const titles = questions.map(({ exercise, name }) => `${exercise}: ${name}`);
  return {
    columns: [
      ...["student", "id", "email", "rank", "points", "right", "asked"],
      ...titles.flatMap((title) => [title, `${title} (points)`, `${title} (answers)`]),
    ],
    rows: ranking(students).flatMap(({ id, rank }) => {
      const student = byId.get(id);
      if (!student) return [];
      const { name, idNumber, email, score, work } = student;
      const cells = questions.map(({ roundId, node }) => work.get(roundId)?.get(node));
      const right = cells.filter((cell) => cell?.verdict === "correct" || cell?.verdict === "carried").length;
      const ofEach = cells.flatMap((cell) => [cell?.verdict ?? null, cell?.points ?? null, cell?.answers ?? 0]);
      return [[name, idNumber, email, rank, score, right, questions.length, ...ofEach]];
    }),
  };
}

/**
 * Canvas's gradebook: one assignment, with the row that says how many points it has. "ID" is Canvas's own number of a
 * person, which nobody here knows: what an institution writes there would be somebody else's. Canvas looks for the ID
 * that was given among its SIS IDs and then among the logins; without one it compares names.
 */
export function canvasTable({ read, students, pointsPossible }: SessionData): Table {
  const { title, code } = read.session;
  // Not in brackets: a number in them, at the end, is an assignment's of Canvas's own.
  const assignment = `${title}, class ${code}`;
  return {
    columns: ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", assignment],
    rows: [
      // Canvas knows the row by these words, and writes the four blanks itself.
      ["    Points Possible", null, null, null, null, pointsPossible],
      ...students.map(({ name, idNumber, email, score }) => [name, null, idNumber, email ?? idNumber, null, score]),
    ],
  };
}

/** Moodle's import of grades: who by e-mail address or ID number, and per cent, which is what an item has by default. */
export function moodleTable({ students, pointsPossible }: SessionData): Table {
  return {
    columns: ["email", "idnumber", "name", "grade"],
    rows: students.map(({ email, idNumber, name, score }) => [email, idNumber, name, percent(score, pointsPossible)]),
  };
}

function percent(score: number, of: number): number {
  return of === 0 ? 0 : Math.round((10_000 * score) / of) / 100;
}
