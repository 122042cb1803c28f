import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { spokenLanguages } from "@/lib/protocol/languages";
import { catalogues, type MessageTree } from "./catalogue";
import { pseudo } from "./pseudo";

const english = flat(catalogues.en);

/** Every message by its whole key. */
function flat(tree: MessageTree<string>, before = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${before}${key}`, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

/** What a message asks for: its arguments with their kinds, the branches of a choice, its tags. */
function demandsOf(compiled: unknown): readonly string[] {
  const found = new Set<string>();
  const visitAll = (nodes: unknown) => {
    if (Array.isArray(nodes)) for (const node of nodes) visit(node);
  };
  const visit = (node: unknown) => {
    if (!Array.isArray(node)) return;
    const [name, type, options] = node as [string, unknown, object | undefined];
    if (type === undefined) found.add(`{${name}}`);
    else if (typeof type !== "number" || type === 0) {
      found.add(`<${name}>`);
      visitAll(node.slice(1));
    } else if (type > 3) found.add(`{${name}, ${type}}`);
    else {
      // Which cases a plural tells apart is each language's own affair.
      found.add(`{${name}, ${type}${type === 1 ? `, ${Object.keys(options ?? {}).sort()}` : ""}}`);
      Object.values(options ?? {}).forEach(visitAll);
    }
  };
  visitAll(compiled);
  return [...found].sort();
}

describe.each(spokenLanguages)("the words in %s", (language) => {
  const own = flat(catalogues[language]);

  it("have the English keys", () => expect([...own.keys()].sort()).toEqual([...english.keys()].sort()));

  it("ask for the same arguments, choices and tags", () => {
    for (const [key, text] of own)
      expect(demandsOf(compile(text)), `${key}: ${text}`).toEqual(demandsOf(compile(english.get(key) ?? "")));
  });

  it("are not empty, and set in typographic signs", () => {
    for (const [key, text] of own) expect(text, key).toMatch(/^[^"'\s][^"']*$/);
    for (const [key, text] of own) expect(text, key).not.toMatch(/\.\.\.|\s-\s/);
  });
});

describe.each(["de", "es", "zh"] as const)("the words in %s", (language) => {
  it("are translated", () => {
    // A word or two may be the same, and formulas are.
    const isSentence = (text: string) => /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(text);
    const same = [...flat(catalogues[language])].filter(([key, text]) => text === english.get(key) && isSentence(text));
    expect(same).toEqual([]);
  });
});

describe("the made-up language", () => {
  it("says everything with accents, a third longer, and asks for what English asks for", () => {
    let before = 0;
    let after = 0;
    for (const [key, text] of english) {
      const compiled = compile(text);
      const stretched = pseudo(compiled);
      expect(demandsOf(stretched), key).toEqual(demandsOf(compiled));
      if (typeof compiled !== "string") continue;
      before += compiled.length;
      after += String(stretched).length;
    }
    expect(after / before).toBeGreaterThan(1.33);
    expect(pseudo(compile("{count, plural, one {# node} other {# nodes}} of <b>{name}</b>"))).toEqual([
      ["count", 2, { one: [0, " ñóódéé"], other: [0, " ñóódééšš"] }],
      " óóf ",
      ["b", ["name"]],
    ]);
  });
});
