import { describe, expect, it } from "vitest";
import { gradeAnswer, isFinished, MAX_TURNS } from "./answer";
import { defaultRules } from "./exercise";
import { type Session, transition } from "./session";
import { exerciseOf, sessionOf } from "./testing";
import { noRoundWork, noWork, type Work, withSubmission } from "./work";

const session = opened(sessionOf());

function opened(lobby: Session): Session {
  const moved = transition(lobby, { type: "openRound", roundId: "r0", at: 0 });
  if (!moved.ok) throw new Error(moved.code);
  return moved.session;
}

/** Gives the answers one after another; the last one's outcome, and the work after it. */
function answers(texts: readonly string[], { at = "n1", in: room = session } = {}) {
  let work: Work = noWork;
  let outcome = gradeAnswer(room, { id: "p", work }, { roundId: "r0", at: 0, node: at, text: texts[0] ?? "" });
  for (const [index, text] of texts.entries()) {
    if (index > 0) outcome = gradeAnswer(room, { id: "p", work }, { roundId: "r0", at: 0, node: at, text });
    if (outcome.ok) work = withSubmission(work, outcome.submission);
  }
  return { outcome, work };
}

const codeOf = (outcome: ReturnType<typeof gradeAnswer>) =>
  outcome.ok ? outcome.submission.judgement.verdict : outcome.code;

describe("an answer", () => {
  it("is judged by the engine, with full points at the first attempt", () => {
    const { outcome, work } = answers(["-3"]);
    expect(outcome).toMatchObject({ ok: true, submission: { turn: 1, points: 1000, isLate: false } });
    expect(codeOf(outcome)).toBe("correct");
    expect(work.score).toBe(1000);
  });

  it("[A6] keeps the best points of a node: wrong, then right at the second attempt", () => {
    const { work } = answers(["7", "-3"]);
    expect(work.score).toBe(700);
  });

  it("[A6] is not paid twice: carried first, then right for full credit", () => {
    // o = (a·b)²: a slip at the product is carried to a.
    const { graph } = exerciseOf();
    const squared = {
      nodes: [...graph.nodes, { id: "n4", name: "o", label: "o", op: "mul", operands: ["n3", "n3"] }],
    } as const;
    const half = { ...defaultRules, carriedCredit: 0.5 };
    const board = exerciseOf({ graph: { ...squared, output: "n4" }, asked: ["n3", "n1"], rules: half });
    const room = opened(sessionOf([board]));
    let work: Work = noWork;
    for (const [node, text] of [
      ["n3", "5"],
      ["n1", "-15"],
      ["n1", "36"],
    ] as const) {
      const graded = gradeAnswer(room, { id: "p", work }, { roundId: "r0", at: 0, node, text });
      if (!graded.ok) throw new Error(graded.code);
      work = withSubmission(work, graded.submission);
    }
    expect([...(work.rounds.get("r0")?.points ?? [])]).toEqual([
      ["n3", 0],
      ["n1", 1000],
    ]);
    expect(work.score).toBe(1000);
  });

  it("[A5] is refused at a node that is not asked, or is done", () => {
    expect(codeOf(answers(["1"], { at: "n3" }).outcome)).toBe("NODE_NOT_ASKED");
    expect(codeOf(answers(["1"], { at: "__proto__" }).outcome)).toBe("NODE_NOT_ASKED");
    expect(codeOf(answers(["-3", "-3"]).outcome)).toBe("NODE_DONE");
  });

  it("[A5] is refused when the rules' attempts are used up; what costs none uses none", () => {
    const two = opened(sessionOf([exerciseOf({ rules: { ...defaultRules, attempts: 2 } })]));
    expect(codeOf(answers(["7", "?", "9", "-3"], { in: two }).outcome)).toBe("ATTEMPTS_USED");
    expect(codeOf(answers(["7", "?", "-3"], { in: two }).outcome)).toBe("correct");
  });

  it("[A5] is stored at most 100 times a node", () => {
    const { outcome } = answers(Array.from({ length: MAX_TURNS + 1 }, () => "?"));
    expect(codeOf(outcome)).toBe("TOO_MANY_ANSWERS");
  });

  it("[A4] is refused while the round is paused", () => {
    const paused = transition(session, { type: "pauseRound", at: 0 });
    if (!paused.ok) throw new Error(paused.code);
    expect(codeOf(answers(["-3"], { in: paused.session }).outcome)).toBe("ROUND_PAUSED");
  });

  it("[A3] is late after the close: judged for the record, without points", () => {
    const closed = transition(session, { type: "closeRound", at: 0 });
    if (!closed.ok) throw new Error(closed.code);
    const { outcome, work } = answers(["-3"], { in: closed.session });
    expect(outcome).toMatchObject({ ok: true, submission: { isLate: true, points: 0 } });
    expect(work.score).toBe(0);
    expect(work.rounds.get("r0")?.entries.size).toBe(0);
  });

  it("is refused for a round that never was", () => {
    const refused = gradeAnswer(session, { id: "p", work: noWork }, { roundId: "r9", at: 0, node: "n1", text: "1" });
    expect(codeOf(refused)).toBe("ROUND_UNKNOWN");
  });
});

describe("a round with a time", () => {
  const timed = opened(sessionOf([exerciseOf({ rules: { ...defaultRules, seconds: 60, isSpeedPaid: true } })]));
  const at = (time: number) =>
    gradeAnswer(timed, { id: "p", work: noWork }, { roundId: "r0", at: time, node: "n1", text: "-3" });

  it("[T3] takes no answer in time once it is up", () => {
    expect(at(60_000)).toMatchObject({ ok: true, submission: { isLate: true, points: 0 } });
  });

  it("[T4] pays half at the end, and in proportion before it", () => {
    expect([0, 30_000, 59_999].map(at)).toMatchObject([
      { submission: { points: 1000 } },
      { submission: { points: 750 } },
      { submission: { points: 500 } },
    ]);
  });
});

describe("being finished", () => {
  it("means that each asked node is right, carried, or out of attempts", () => {
    const once = exerciseOf({ rules: { ...defaultRules, attempts: 1 } });
    const board = { ...once, revision: 0 };
    expect(isFinished(board, noRoundWork)).toBe(false);
    const room = opened(sessionOf([once]));
    let work: Work = noWork;
    for (const [node, text] of [
      ["n1", "-3"],
      ["n2", "5"],
    ] as const) {
      const graded = gradeAnswer(room, { id: "p", work }, { roundId: "r0", at: 0, node, text });
      if (graded.ok) work = withSubmission(work, graded.submission);
    }
    expect(isFinished(board, work.rounds.get("r0") ?? noRoundWork)).toBe(true);
  });
});
