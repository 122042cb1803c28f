import { describe, expect, it } from "vitest";
import { readPython } from "@/lib/notation/python";
import { defaultRules, trainingModels } from "@/lib/protocol/lesson";
import type { BoardView, RoomView, SeatView } from "@/lib/protocol/views";
import { areInStep, ownViews } from "./ownViews";
import { boardAt, shownAt } from "./trainingPart";

const reading = readPython("a = Value(2.0)\nb = a * a\n");
const graph = reading.ok ? reading.cells[0]?.graph : undefined;
if (!graph) throw new Error("no graph");
const board: BoardView = { exercise: 0, revision: 0, graph, asked: ["n1"] };
const room: RoomView = {
  version: 1,
  code: "482913",
  title: "",
  phase: { type: "lobby" },
  exercise: { index: 0, at: 1, step: null, count: 1, title: "", rules: defaultRules },
  gradients: { n1: 4 },
  training: null,
  leaderboard: null,
  teams: null,
  isPointerShown: false,
};

const descent = { step: 0, losses: [4], trueLosses: [4] };

const seat = { exercise: 0, roundId: null } as SeatView;

describe("whether room, board and seat are in step", () => {
  it("is so where they are about one exercise and one round", () => {
    const first: RoomView = { ...room, phase: { type: "closed", roundId: "r0" } };
    expect(areInStep(room, board, seat)).toBe(true);
    expect(areInStep(room, { ...board, exercise: 1 }, seat)).toBe(false);
    expect(areInStep(room, board, { ...seat, exercise: 1 })).toBe(false);
    expect(areInStep(first, board, { ...seat, roundId: "r0" })).toBe(true);
    expect(areInStep(first, board, { ...seat, roundId: "r1" })).toBe(false);
  });
});

describe("a student's own views", () => {
  it("have the gradients of an exercise that was finished in practice", () => {
    expect(ownViews(room, board, { numbers: null, gradients: { n1: 8 }, asked: null }).room.gradients).toEqual({
      n1: 8,
    });
  });

  it("are the room's where everybody has the same numbers", () => {
    expect(ownViews(room, board, { numbers: null, gradients: null, asked: null })).toEqual({ room, board });
  });

  it("have the own numbers and their own gradients", () => {
    const own = ownViews(room, board, { numbers: { n1: "-3.4" }, gradients: null, asked: null });
    expect(own.board.graph.nodes[0]).toMatchObject({ data: -3.4, text: "-3.4" });
    expect(own.room.gradients).toBeNull();
  });

  it("keep their graph while the numbers stay the same", () => {
    const twice = [1, 2].map(() => ownViews(room, board, { numbers: { n1: "-3.4" }, gradients: null, asked: null }));
    expect(twice[0]?.board.graph).toBe(twice[1]?.board.graph);
  });

  it("have a training's parameters by name, though no graph is sent", () => {
    const rules = { ...defaultRules, training: trainingModels.neuron };
    const trained: RoomView = { ...room, exercise: { ...room.exercise, rules } };
    const empty: BoardView = { ...board, graph: { nodes: [], output: null }, asked: [] };
    const own = ownViews(trained, empty, { numbers: null, gradients: null, asked: ["n1"] });
    expect(own.board.asked).toEqual(["n1"]);
    expect(own.board.graph.nodes.map(({ id, name }) => [id, name])).toEqual([
      ["n0", "w0"],
      ["n1", "w1"],
      ["n2", "b"],
    ]);
    expect(
      boardAt(trained, own.board, shownAt({ ...trained, training: descent }, own.board, null)).graph.given,
    ).toBeDefined();
  });

  it("leave a board alone that the numbers do not belong to", () => {
    expect(ownViews(room, board, { numbers: { n9: "1.0" }, gradients: null, asked: null }).board).toBe(board);
  });
});
