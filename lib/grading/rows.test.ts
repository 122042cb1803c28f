import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "@/lib/engine/evaluate";
import { judgeInOrder } from "./judgeInOrder";
import type { Judgement } from "./judgement";
import { sketch } from "./simulation/sketch";

function last(evaluation: Evaluation, ...answers: [node: string, text: string][]): Judgement | undefined {
  return judgeInOrder({ evaluation, answers: answers.map(([node, text]) => ({ node, text })) }).judgements.at(-1);
}

// L = d², d = p - q = 0.97. Truth at d: 1.94, rounded on the way up to 0.07 off; "not lowered" answers 2·0.97² = 1.8818.
const close = evaluate(
  sketch({
    a: 2.3,
    b: 4.7,
    c: 2.4,
    k: 4.1,
    p: ["mul", "a", "b"],
    q: ["mul", "c", "k"],
    d: ["sub", "p", "q"],
    L: ["pow", 2, "d"],
  }),
);

describe("the veto", () => {
  it("tells a mistake from rounding on the way", () => {
    expect(last(close, ["d", "1.90"])).toMatchObject({ verdict: "correct", note: "rounded-early" });
    expect(last(close, ["d", "1.88"])).toMatchObject({ verdict: "wrong", misconception: "pow-rule/not-lowered" });
  });

  it("reaches 0.1 % round the mistake's value, however many digits are typed", () => {
    expect(last(close, ["d", "1.8805"])?.verdict).toBe("wrong");
    expect(last(close, ["d", "1.8850"])?.verdict).toBe("correct");
  });

  it("asks for digits where the rounded answer may be a mistake's", () => {
    expect(last(close, ["d", "1.9"])?.verdict).toBe("needs-digits");
  });

  it("lets the truth win where it is nearer", () => {
    // 3·1.027² = 3.164 is nearer to 3.2 than 3·1.027³ = 3.2496 is.
    expect(last(evaluate(sketch({ x: 1.027, L: ["pow", 3, "x"] })), ["x", "3.2"])?.verdict).toBe("correct");
  });
});

describe("the carried row", () => {
  // L = d·f, d = e + c, e = ab. Truth at d: -2.
  const lecture = evaluate(
    sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
  );

  it("takes a rounded follow-through value as carried, with the note where it was rounded on the way", () => {
    expect(last(lecture, ["d", "0.1249"], ["e", "0.12"])).toMatchObject({ verdict: "carried", note: null });
    expect(last(close, ["d", "-1.94"], ["p", "-1.90"])).toMatchObject({ verdict: "wrong" });
  });

  it("asks for no digits: only a right follow-through value is carried", () => {
    expect(last(lecture, ["d", "0.123"], ["e", "0.1"])?.verdict).toBe("wrong");
  });

  it("never carries a follow-through value of 0", () => {
    // At a the own answers cancel: 3·2 - 6. Truth: -3.
    const paths = evaluate(sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] }));
    expect(last(paths, ["d", "2"], ["a", "0"])).toMatchObject({ verdict: "wrong", followThrough: 0 });
  });

  it("vetoes a mistake made from the own upstream", () => {
    // d is answered -2·1.94: at p a lost sign is no rounding of it.
    expect(last(close, ["d", "3.88"], ["q", "3.88"])).toMatchObject({ misconception: "sub-rule/sign-lost" });
  });
});
