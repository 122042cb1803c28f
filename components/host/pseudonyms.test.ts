import { describe, expect, it } from "vitest";
import type { RowView } from "@/lib/protocol/views";
import { mathematicians, pseudonym, underPseudonyms } from "./pseudonyms";

const row = (id: string, name: string): RowView => ({
  id,
  name,
  identity: `s-${name}`,
  isConnected: true,
  isRemoved: false,
  isBanned: false,
  isAwaited: true,
  extraTime: 0,
  team: null,
  score: 0,
  streak: 0,
  isFinished: false,
  cells: {},
  asked: null,
  late: 0,
  bugs: [],
});
const rowsOf = (...names: readonly string[]) => new Map(names.map((name) => [name, row(name, name)]));

describe("mathematicians' names", () => {
  it("are distinct, also for more people than there are names", () => {
    const names = Array.from({ length: 3 * mathematicians.length }, (_, order) => pseudonym(order));
    expect(new Set(names).size).toBe(names.length);
    expect(pseudonym(mathematicians.length)).toBe(`${mathematicians[0]} 2`);
  });

  it("stay with their people when others join or change", () => {
    const before = underPseudonyms(rowsOf("Ana", "Ben"));
    const changed = new Map(rowsOf("Ana", "Ben", "Cem")).set("Ana", { ...row("Ana", "Ana"), score: 700 });
    const after = underPseudonyms(changed);
    expect([...before.values()].map(({ name }) => name)).toEqual([pseudonym(0), pseudonym(1)]);
    expect([...after.values()].map(({ name, score }) => [name, score])).toEqual([
      [pseudonym(0), 700],
      [pseudonym(1), 0],
      [pseudonym(2), 0],
    ]);
  });

  it("give the same row where nothing changed, so that it is not drawn anew", () => {
    const rows = rowsOf("Ana", "Ben");
    expect(underPseudonyms(rows).get("Ben")).toBe(underPseudonyms(new Map(rows)).get("Ben"));
  });
});
