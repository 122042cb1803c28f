import { describe, expect, it } from "vitest";
import type { Ack } from "@/lib/protocol/events";
import type { SeatView, StudentJudgement } from "@/lib/protocol/views";
import { seatWithVerdict } from "./seatWithVerdict";

const judgement: StudentJudgement = {
  node: "n1",
  verdict: "wrong",
  value: 2,
  code: null,
  values: null,
  at: null,
  readings: null,
  note: null,
  misconception: null,
  step: null,
  isFree: false,
  attempt: 2,
  usesNodeE: false,
};
const seat: SeatView = {
  name: "Ana",
  exercise: 0,
  roundId: "r0",
  firstAnswers: null,
  asked: null,
  last: null,
  answers: { n1: { text: "0.5", value: 0.5, judgement: { ...judgement, verdict: "carried" }, points: 700 } },
  score: 700,
  rank: null,
  notOpen: [],
  streak: 0,
  team: null,
  time: null,
  isTimeUp: false,
  late: 0,
  practice: null,
  isFinished: false,
  hints: {},
  drafts: {},
  numbers: null,
  gradients: null,
};

const ack: Ack<"answer:submit"> = {
  ...({ ok: true, isLate: false, value: 2, judgement, points: 0, score: 700 } as const),
  ...{ streak: 3, isFinished: true, notOpen: [] },
};

describe("seatWithVerdict", () => {
  it("shows the answer that was judged, and never fewer points than were earned before", () => {
    expect(seatWithVerdict(seat, { node: "n1", text: "2" }, ack).answers).toEqual({
      n1: { text: "2", value: 2, judgement, points: 700 },
    });
  });

  it("takes over what else the answer changed, and drops its draft", () => {
    const before = { ...seat, drafts: { n1: "2.", n2: "7" }, notOpen: ["n2"] };
    expect(seatWithVerdict(before, { node: "n1", text: "2" }, ack)).toMatchObject({
      ...{ score: 700, streak: 3, isFinished: true, notOpen: [] },
      drafts: { n2: "7" },
    });
  });

  it("changes nothing for a late or a refused answer", () => {
    expect(seatWithVerdict(seat, { node: "n1", text: "2" }, { ok: true, isLate: true })).toBe(seat);
    expect(seatWithVerdict(seat, { node: "n1", text: "2" }, { ok: false, code: "ROUND_PAUSED" })).toBe(seat);
  });
});
