import { describe, expect, it } from "vitest";
import { gradeAnswer, isFinished, MAX_TURNS } from "./answer";
import { defaultRules } from "./exercise";
import { nodesNotOpen } from "./order";
import { scoreOf } from "./score";
import { newBoard, type Session } from "./session";
import { exerciseOf, participantOf, sessionOf } from "./testing";
import { transition } from "./transition";
import { noRoundWork, noWork, type Work, withLateAccepted, withSubmission } from "./work";

const session = opened(sessionOf());

function opened(lobby: Session): Session {
  const moved = transition(lobby, { type: "openRound", roundId: "r0", at: 0 });
  if (!moved.ok) throw new Error(moved.code);
  return moved.session;
}

/** Gives the answers one after another; the last one's outcome, and the work after it. */
function answers(texts: readonly string[], { at = "n1", in: room = session } = {}) {
  let work: Work = noWork;
  let outcome = gradeAnswer(room, participantOf("p", { work }), {
    roundId: "r0",
    at: 0,
    node: at,
    text: texts[0] ?? "",
  });
  for (const [index, text] of texts.entries()) {
    if (index > 0) outcome = gradeAnswer(room, participantOf("p", { work }), { roundId: "r0", at: 0, node: at, text });
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
    expect(scoreOf(session, work)).toBe(1000);
  });

  it("[A6] keeps the best points of a node: wrong, then right at the second attempt", () => {
    const { work } = answers(["7", "-3"]);
    expect(scoreOf(session, work)).toBe(700);
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
      const graded = gradeAnswer(room, participantOf("p", { work }), { roundId: "r0", at: 0, node, text });
      if (!graded.ok) throw new Error(graded.code);
      work = withSubmission(work, graded.submission);
    }
    expect([...(work.rounds.get("r0")?.points ?? [])]).toEqual([
      ["n3", 0],
      ["n1", 1000],
    ]);
    expect(scoreOf(session, work)).toBe(1000);
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

  it("[A3] is late after the close: kept for the record, and counted once the host accepts it", () => {
    const closed = transition(session, { type: "closeRound", at: 0 });
    if (!closed.ok) throw new Error(closed.code);
    const { outcome, work } = answers(["-3"], { in: closed.session });
    expect(outcome).toMatchObject({ ok: true, submission: { isLate: true } });
    expect(scoreOf(session, work)).toBe(0);
    expect(work.rounds.get("r0")?.entries.size).toBe(0);
    const accepted = withLateAccepted(work, "r0");
    expect(scoreOf(session, accepted)).toBe(1000);
    expect(accepted.rounds.get("r0")?.late).toEqual([]);
  });

  it("[A3] earns nothing, accepted or not, once the true gradients have been shown", () => {
    const closed = transition(session, { type: "closeRound", at: 0 });
    const revealed = closed.ok ? transition(closed.session, { type: "reveal" }) : closed;
    if (!revealed.ok) throw new Error(revealed.code);
    const { work } = answers(["-3"], { in: revealed.session });
    expect(scoreOf(session, withLateAccepted(work, "r0"))).toBe(0);
  });

  it("[L4] lengthens the streak at the first try, ends it when wrong, and leaves it where nothing was charged", () => {
    expect(answers(["-3"]).work.streak).toBe(1);
    expect(answers(["7"]).work.streak).toBe(0);
    expect(answers(["?", "-3"]).work.streak).toBe(1);
    expect(answers(["7", "-3"]).work.streak).toBe(0);
  });

  it("is refused for a round that never was", () => {
    const refused = gradeAnswer(session, participantOf("p"), { roundId: "r9", at: 0, node: "n1", text: "1" });
    expect(codeOf(refused)).toBe("ROUND_UNKNOWN");
  });
});

describe("a round with a time", () => {
  const timed = opened(sessionOf([exerciseOf({ rules: { ...defaultRules, seconds: 60, isSpeedPaid: true } })]));
  const at = (time: number) =>
    gradeAnswer(timed, participantOf("p"), { roundId: "r0", at: time, node: "n1", text: "-3" });

  it("[T3] takes no answer in time once it is up", () => {
    expect(at(60_000)).toMatchObject({ ok: true, submission: { isLate: true, points: 500 } });
  });

  it("[T5] takes answers for longer from whoever has extra time, and pays them by their own", () => {
    const slow = participantOf("p", { extraTime: 50 });
    const give = (time: number) => gradeAnswer(timed, slow, { roundId: "r0", at: time, node: "n1", text: "-3" });
    expect([45_000, 89_999, 90_000].map(give)).toMatchObject([
      { submission: { isLate: false, points: 750 } },
      { submission: { isLate: false, points: 500 } },
      { submission: { isLate: true } },
    ]);
  });

  it("[T4] pays half at the end, and in proportion before it", () => {
    expect([0, 30_000, 59_999].map(at)).toMatchObject([
      { submission: { points: 1000 } },
      { submission: { points: 750 } },
      { submission: { points: 500 } },
    ]);
  });
});

describe("[O1] an exercise from the output backward", () => {
  const backward = exerciseOf({ asked: ["n3", "n1", "n2"], rules: { ...defaultRules, order: "backward" } });
  const room = opened(sessionOf([backward]));

  it("opens a node when those it flows into are answered, rightly or not", () => {
    const give = (work: Work, node: string, text: string) =>
      gradeAnswer(room, participantOf("p", { work }), { roundId: "r0", at: 0, node, text });
    expect(codeOf(give(noWork, "n1", "-3"))).toBe("NODE_NOT_OPEN");
    const unread = give(noWork, "n3", "?");
    if (!unread.ok) throw new Error(unread.code);
    expect(codeOf(give(withSubmission(noWork, unread.submission), "n1", "-3"))).toBe("NODE_NOT_OPEN");
    const wrong = give(noWork, "n3", "5");
    if (!wrong.ok) throw new Error(wrong.code);
    expect(codeOf(give(withSubmission(noWork, wrong.submission), "n1", "-15"))).toBe("carried");
  });

  it("looks through nodes that are not asked, and says which are not open", () => {
    const board = newBoard(backward);
    expect(nodesNotOpen(board, noRoundWork)).toEqual(["n1", "n2"]);
    expect(nodesNotOpen({ ...board, asked: ["n1", "n2"] }, noRoundWork)).toEqual([]);
    expect(nodesNotOpen({ ...board, rules: defaultRules }, noRoundWork)).toEqual([]);
  });
});

describe("being finished", () => {
  it("means that each asked node is right, carried, or out of attempts", () => {
    const once = exerciseOf({ rules: { ...defaultRules, attempts: 1 } });
    const board = newBoard(once);
    expect(isFinished(board, noRoundWork)).toBe(false);
    const room = opened(sessionOf([once]));
    let work: Work = noWork;
    for (const [node, text] of [
      ["n1", "-3"],
      ["n2", "5"],
    ] as const) {
      const graded = gradeAnswer(room, participantOf("p", { work }), { roundId: "r0", at: 0, node, text });
      if (graded.ok) work = withSubmission(work, graded.submission);
    }
    expect(isFinished(board, work.rounds.get("r0") ?? noRoundWork)).toBe(true);
  });
});
