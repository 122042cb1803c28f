import { describe, expect, it } from "vitest";
import { leaf } from "@/lib/engine/testGraphs";
import { gradeAnswer } from "./answer";
import { defaultRules, exerciseProblems } from "./exercise";
import { ownEvaluation } from "./ownNumbers";
import { roomView } from "./roomView";
import { seatView } from "./seatView";
import { exerciseOf, participantOf, roomOf, sessionOf } from "./testing";
import { transition } from "./transition";

const drawing = exerciseOf({ rules: { ...defaultRules, drawsNumbers: true } });
const opened = transition(sessionOf([drawing]), { type: "openRound", roundId: "r0", at: 0 });
if (!opened.ok) throw new Error(opened.code);
const { session } = opened;
const [board] = session.exercises;
if (!board) throw new Error("no board");

const evaluationOfPerson = (participantId: string) =>
  ownEvaluation(session, { exercise: 0, board, participantId, kind: "live" });
const gradient = (participantId: string) => evaluationOfPerson(participantId).grad.get("n1");
const verdict = (id: string, text: string) => {
  const graded = gradeAnswer(session, participantOf(id), { roundId: "r0", at: 0, node: "n1", text });
  return graded.ok ? graded.submission.judgement.verdict : graded.code;
};

describe("[N1] numbers of one's own", () => {
  it("differ between participants, and are the same for one whenever they are drawn", () => {
    expect(gradient("ana")).not.toBe(gradient("ben"));
    const again = ownEvaluation(
      { ...session, exercises: [] },
      { exercise: 0, board: { ...board, graph: structuredClone(board.graph) }, participantId: "ana", kind: "live" },
    );
    expect(again.grad.get("n1")).toBe(gradient("ana"));
  });

  it("are kept for those who were here lately, however large their graphs are, and drawn again alike for the others", () => {
    const bare = (id: string) => ({ ...leaf(id, 1), name: null, label: "", isDeclared: false });
    const more = Array.from({ length: 4900 }, (_, at) => bare(`m${at}`));
    const large = { ...board, graph: { ...board.graph, nodes: [...board.graph.nodes, ...more] } };
    const of = (participantId: string) =>
      ownEvaluation(session, { exercise: 0, board: large, participantId, kind: "live" });
    const first = of("ana");
    expect(of("ana")).toBe(first);
    for (let at = 0; at < 220; at += 1) of(`person ${at}`);
    expect(of("person 219")).toBe(of("person 219"));
    expect(of("ana")).not.toBe(first);
    expect(of("ana").grad.get("n1")).toBe(first.grad.get("n1"));
  });

  it("are others in practice, after the session's have been solved on the screen", () => {
    const practised = ownEvaluation(session, { exercise: 0, board, participantId: "ana", kind: "practice" });
    expect(practised.grad.get("n1")).not.toBe(gradient("ana"));
  });

  it("are what answers are graded on", () => {
    expect(verdict("ana", String(gradient("ana")))).toBe("correct");
    expect(verdict("ben", String(gradient("ana")))).not.toBe("correct");
  });

  it("stand in the own seat's view alone, with their gradients only after the reveal", () => {
    const room = roomOf(session, ["ana", "ben"]);
    const leaves = evaluationOfPerson("ana").graph.nodes.filter((node) => node.op === "leaf");
    const own = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.op === "leaf" ? leaf.text : ""]));
    expect(seatView(room, "ana", { ranks: null, at: 0 })?.numbers).toEqual(own);
    expect(seatView(room, "ben", { ranks: null, at: 0 })?.numbers).not.toEqual(own);
    expect(seatView(room, "ana", { ranks: null, at: 0 })?.gradients).toBeNull();
    expect(roomView(room).gradients).toBeNull();
  });
});

describe("[N2] an exercise without fair numbers", () => {
  it("is not ready: nothing that was declared can be drawn", () => {
    const nodes = drawing.graph.nodes.map((node) => (node.op === "leaf" ? { ...node, isDeclared: false } : node));
    const bare = { ...drawing, graph: { ...drawing.graph, nodes } };
    expect(exerciseProblems(bare)).toEqual([{ code: "NO_DECLARED_LEAF", node: null }]);
  });
});
