import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { lecture } from "@/lib/engine/testGraphs";
import type { SeatView } from "@/lib/protocol/views";
import { readField } from "./readField";

const seat = { answers: {} } as SeatView;
const read = (text: string) => readField(text, evaluate(lecture), seat)?.text;

describe("what the answer field shows that it read", () => {
  it("takes a comma for the decimal mark and shows the point, whatever the page's language", () => {
    expect(read("2,5")).toBe("= 2.5000");
    expect(read("-0,125")).toBe("= -0.1250");
  });

  it("shows a number with a group of three as what it was taken for", () => {
    for (const text of ["1,234", "1.234"]) expect(read(text) ?? "not read").toMatch(/^= 1\.2340$|^not read$/);
  });
});
