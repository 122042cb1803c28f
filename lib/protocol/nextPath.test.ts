import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { nextPath } from "./nextPath";

describe("where one goes after signing in", () => {
  it.each(["/", "/library", "/host/482913?x=1#y", "/build/new", "/a//b"])("is %s where that was asked for", (path) => {
    expect(nextPath(path)).toBe(path);
  });

  it.each([
    ...[null, undefined, "", "library", "https://evil.example/", "javascript:alert(1)", "data:text/html,x"],
    ...[
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "/\t/evil.example",
      "/\n/evil.example",
      " //evil.example",
    ],
    ...["/..//evil.example", "/./\\evil.example", "///evil.example", "/x/../..//evil.example"],
  ])("is the library for %j", (text) => {
    expect(nextPath(text)).toBe("/library");
  });

  it("is never another site's, whatever is asked for", () => {
    const here = "http://192.168.1.2:3000";
    const signs = fc.array(fc.constantFrom("/", "\\", ".", ":", "@", "\t", "\n", "a", "?", "#", "%2f", "evil.example"));
    fc.assert(
      fc.property(signs, (parts) => {
        expect(new URL(nextPath(parts.join("")), here).origin).toBe(here);
      }),
      { seed },
    );
  });
});
