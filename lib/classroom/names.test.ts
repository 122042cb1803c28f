import { describe, expect, it } from "vitest";
import { distinctName, nameKey, readName } from "./names";

describe("[S4] names", () => {
  it.each(["Ana", "李雷", "محمد", "नमस्ते", "Ñandú", "O'Brien", "x", "👩‍👩‍👧 Meyer", "می‌خواهم", "A".repeat(32)])(
    "takes %s",
    (name) => {
      expect(readName(name)).toEqual({ ok: true, name: name.normalize("NFC") });
    },
  );

  it("tidies the spaces", () => {
    expect(readName("  Ana \t Maria ")).toEqual({ ok: true, name: "Ana Maria" });
  });

  it.each([
    ["", "NAME_EMPTY"],
    ["   ", "NAME_EMPTY"],
    ["\u200d", "NAME_EMPTY"],
    ["A".repeat(33), "NAME_TOO_LONG"],
    ["A".repeat(400), "NAME_TOO_LONG"],
    ["A".repeat(100_000), "NAME_TOO_LONG"],
    ["Ana\u202eevil", "NAME_UNREADABLE"],
    ["Ana\u0000", "NAME_UNREADABLE"],
    ["a\u200bb", "NAME_UNREADABLE"],
    ["a\ud800", "NAME_UNREADABLE"],
    [`a${"\u0301".repeat(40)}`, "NAME_UNREADABLE"],
  ])("refuses %j by name", (text, code) => {
    expect(readName(text)).toEqual({ ok: false, code });
  });

  it("tells people with the same name apart, in any case and width", () => {
    const taken = new Set(["Ana", "ANA 2"].map(nameKey));
    expect(distinctName("ａｎａ", (key) => taken.has(key))).toBe("ａｎａ 3");
    expect(distinctName("Ben", (key) => taken.has(key))).toBe("Ben");
  });

  it("finds a free number without trying them all, in a hall where thousands have the same name", () => {
    const taken = new Set<string>();
    let tried = 0;
    for (let people = 1; people <= 3000; people += 1) {
      tried = 0;
      const name = distinctName("Ana", (key) => {
        tried += 1;
        return taken.has(key);
      });
      expect(name).toBe(people === 1 ? "Ana" : `Ana ${people}`);
      taken.add(nameKey(name));
    }
    expect(tried).toBeLessThan(30);
  });

  it("stays within the length when it adds a number", () => {
    const long = "B".repeat(32);
    const distinct = distinctName(long, (key) => key === nameKey(long));
    expect(readName(distinct)).toEqual({ ok: true, name: distinct });
  });
});
