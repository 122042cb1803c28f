import { describe, expect, it } from "vitest";
import { inOrder } from "./inOrder";

const answer = (node: string, turn: number, at: number) => ({
  roundId: "r",
  participantId: "p",
  node,
  turn,
  at: new Date(at),
});

describe("[A8] stored answers", () => {
  it("come by time, and at a node by turn, also where the clock was set back", () => {
    const byTurn = [answer("a", 1, 900), answer("b", 1, 300), answer("a", 2, 500), answer("b", 2, 950)];
    expect(inOrder(byTurn).map(({ node, turn }) => `${node}${turn}`)).toEqual(["b1", "a1", "a2", "b2"]);
  });
});
