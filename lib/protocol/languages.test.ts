import { describe, expect, it } from "vitest";
import { chooseLanguage, PSEUDO } from "./languages";

function choose(accepted: string | undefined, chosen: string | null = null, isPseudoAllowed = false) {
  return chooseLanguage({ chosen, accepted, isPseudoAllowed });
}

describe("the language of a request", () => {
  it.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de"],
    ["fr-FR,fr;q=0.9,es-419;q=0.8,en;q=0.7", "es"],
    ["zh-Hans-CN", "zh"],
    ["en;q=0.5, ZH;q=0.9", "zh"],
    ["de;q=0, es", "es"],
    ["fr", "en"],
    ["*", "en"],
    ["", "en"],
    [undefined, "en"],
    [`${"x,".repeat(10_000)}de`, "en"],
  ])("is for %s what the browser likes best of ours: %s", (accepted, language) =>
    expect(choose(accepted)).toBe(language),
  );

  it("is what was chosen, whatever the browser likes", () => {
    expect(choose("de", "zh")).toBe("zh");
    expect(choose("de", "tlh")).toBe("de");
    expect(choose("de", "toString")).toBe("de");
  });

  it("is made up where a test allows it alone", () => {
    expect(choose("de", PSEUDO)).toBe("de");
    expect(choose("de", PSEUDO, true)).toBe(PSEUDO);
    expect(choose(PSEUDO)).toBe("en");
  });
});
