import { describe, expect, it } from "vitest";
import { importGraph } from "./importGraph";
import { importProblems } from "./importRules";

describe("import directions", () => {
  it("lets arrows run down", () => {
    expect(
      problems({
        "lib/engine/order.ts": "",
        "lib/grading/points.ts": `import { order } from "@/lib/engine/order"; import { tex } from "./tex";`,
        "lib/grading/tex.ts": "",
        "components/play/Sheet.tsx": `import { points } from "@/lib/grading/points"; const sheet = <p>{points}</p>;`,
      }),
    ).toEqual([]);
  });

  it.each([
    ["a static import", `import { judge } from "@/lib/grading/judge";`],
    ["a type", `import type { Verdict } from "@/lib/grading/judge";`],
    ["an export", `export * from "@/lib/grading/judge";`],
    ["a later import", `const judge = await import("@/lib/grading/judge");`],
    ["an inline type", `let judge: import("@/lib/grading/judge").Judge;`],
  ])("sees %s that runs up", (_, source) => {
    const files = { "lib/engine/order.ts": source, "lib/grading/judge.ts": "" };
    expect(problems(files)).toEqual([
      "lib/engine/order.ts imports lib/grading/judge.ts: lib/engine may not know lib/grading.",
    ]);
  });

  it("keeps pure rooms free of packages and of Node", () => {
    expect(problems({ "lib/engine/order.ts": `import { readFileSync } from "node:fs";` })).toHaveLength(1);
    expect(problems({ "lib/classroom/session.ts": `import { z } from "zod";` })).toHaveLength(1);
    expect(problems({ "lib/notation/python.ts": `import { parser } from "@lezer/python";` })).toEqual([]);
  });

  it("asks for @/ between rooms and ./ inside one", () => {
    expect(problems({ "lib/notation/a.ts": `import "../engine/b";`, "lib/engine/b.ts": "" })).toHaveLength(1);
    expect(problems({ "lib/engine/a.ts": `import "@/lib/engine/b";`, "lib/engine/b.ts": "" })).toHaveLength(1);
  });

  it("finds what reaches the browser by a detour, a worker included, but not by a type", () => {
    const detour = {
      "components/play/Play.tsx": `const worker = new Worker(new URL("./play.worker.ts", import.meta.url));`,
      "components/play/play.worker.ts": `import { hints } from "@/lib/grading/hints";`,
      "lib/grading/hints.ts": `import { judge } from "./judge";`,
      "lib/grading/judge.ts": "",
    };
    expect(problems(detour)).toEqual(["lib/grading/hints.ts brings lib/grading/judge.ts into the browser."]);
    expect(problems({ ...detour, "lib/grading/hints.ts": `import type { Judge } from "./judge";` })).toEqual([]);
  });

  it("names a circle once, unless only types go round", () => {
    const circle = {
      "lib/engine/a.ts": `import "./b";`,
      "lib/engine/b.ts": `import "./c";`,
      "lib/engine/c.ts": `import "./a";`,
    };
    expect(problems(circle)).toHaveLength(1);
    expect(problems(circle)[0]).toMatch(/^A circle: /);
    expect(problems({ ...circle, "lib/engine/c.ts": `import type { A } from "./a";` })).toEqual([]);
  });

  it("lets nobody import the server, and tests import what they test", () => {
    const server = { "lib/server/main.ts": "" };
    expect(problems({ ...server, "app/page.tsx": `import "@/lib/server/main";` })).toHaveLength(1);
    expect(problems({ ...server, "lib/records/rows.test.ts": `import "@/lib/server/main";` })).toEqual([]);
  });

  it("lets no program use what is for tests", () => {
    const files = { "lib/records/testDatabase.ts": "", "app/page.tsx": `import "@/lib/records/testDatabase";` };
    expect(problems(files)).toEqual(["app/page.tsx imports lib/records/testDatabase.ts, which is for tests."]);
  });
});

function problems(sources: Readonly<Record<string, string>>): readonly string[] {
  const arrows = importGraph(Object.keys(sources), (path) => sources[path] ?? "");
  return importProblems(arrows, (path) => path.startsWith("components/"));
}
