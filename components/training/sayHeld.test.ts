import { describe, expect, it } from "vitest";
import { testWords } from "@/components/words/testWords";
import type { HeldBack } from "@/lib/protocol/views";
import { sayHeld } from "./sayHeld";

describe("what held a parameter back", () => {
  const words = testWords("en");
  const held = (changes: Partial<HeldBack> = {}): HeldBack => ({
    node: "n0",
    isAnswered: true,
    mistakes: [],
    ...changes,
  });
  const moved = { before: 1, after: 1.1, answer: -2.5, truth: 4.12 };

  it("is the class's answer beside the true gradient, where no mistake was named", () => {
    expect(sayHeld(held(), moved, words)).toBe("the class answered -2.5000, the true gradient was 4.1200");
    expect(sayHeld(held(), moved, testWords("de"))).toContain("4.1200");
  });

  it("is the commonest mistake with how many made it, where one was named", () => {
    const mistakes = [{ misconception: "local-only/sum", count: 3 }];
    expect(sayHeld(held({ mistakes }), moved, words)).toMatch(/^3: /);
  });

  it("is that nobody answered", () => {
    expect(sayHeld(held({ isAnswered: false }), { ...moved, answer: null }, words)).toBe("nobody answered");
  });
});
