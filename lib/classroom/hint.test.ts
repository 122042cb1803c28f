import { describe, expect, it } from "vitest";
import { gradeAnswer } from "./answer";
import { openHint } from "./hint";
import { scoreOf } from "./score";
import type { Session } from "./session";
import { participantOf, sessionOf } from "./testing";
import { transition } from "./transition";
import { noWork, type Work, withHint, withSubmission } from "./work";

const lobby = sessionOf();
const round = moved(lobby, { type: "openRound", roundId: "r0", at: 0 });

function moved(session: Session, command: Parameters<typeof transition>[1]): Session {
  const result = transition(session, command);
  if (!result.ok) throw new Error(result.code);
  return result.session;
}

const at = (step: 1 | 2 | 3 | 4, node = "n1") => ({ roundId: "r0", node, step, at: 0 });
const code = (outcome: ReturnType<typeof openHint>) =>
  outcome.ok ? (outcome.isNew ? outcome.cost : "open") : outcome.code;

function answered(work: Work, text: string): Work {
  const graded = gradeAnswer(round, participantOf("p", { work }), { roundId: "r0", at: 0, node: "n1", text });
  if (!graded.ok) throw new Error(graded.code);
  return withSubmission(work, graded.submission);
}

describe("hints", () => {
  it("[H1] are opened step by step, each at its price, and twice at no price", () => {
    expect(code(openHint(round, participantOf("p", { work: noWork }), at(1)))).toBe(50);
    expect(code(openHint(round, participantOf("p", { work: noWork }), at(2)))).toBe("HINT_OUT_OF_ORDER");
    const one = withHint(noWork, at(1));
    expect(code(openHint(round, participantOf("p", { work: one }), at(1)))).toBe("open");
    expect(code(openHint(round, participantOf("p", { work: one }), at(2)))).toBe(100);
  });

  it("[H1] are refused outside a round, at nodes that are not asked, and at nodes that are done", () => {
    expect(code(openHint(lobby, participantOf("p", { work: noWork }), at(1)))).toBe("ROUND_UNKNOWN");
    expect(
      code(openHint(moved(round, { type: "closeRound", at: 0 }), participantOf("p", { work: noWork }), at(1))),
    ).toBe("ROUND_NOT_OPEN");
    expect(code(openHint(round, participantOf("p", { work: noWork }), at(1, "n3")))).toBe("NODE_NOT_ASKED");
    expect(code(openHint(round, participantOf("p", { work: answered(noWork, "-3") }), at(1)))).toBe("NODE_DONE");
  });

  it("[H2] lower what a later answer earns by what they cost together", () => {
    const two = withHint(withHint(noWork, at(1)), at(2));
    expect(scoreOf(round, answered(two, "-3"))).toBe(850);
  });

  it("[H2] leave another node's points alone", () => {
    expect(scoreOf(round, answered(withHint(noWork, at(1, "n2")), "-3"))).toBe(1000);
  });
});
