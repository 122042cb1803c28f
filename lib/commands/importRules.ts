import type { Arrow } from "./importGraph";
import { reachedFrom } from "./importGraph";

/** What each room may import of the others: docs/architecture, as a table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "lib/engine": [],
  "lib/notation": ["lib/engine"],
  "lib/grading": ["lib/engine", "lib/notation"],
  "lib/classroom": ["lib/engine", "lib/notation", "lib/grading"],
  "lib/protocol": ["lib/engine", "lib/notation", "lib/grading", "lib/classroom"],
  "lib/client": ["lib/engine", "lib/notation", "lib/grading", "lib/classroom", "lib/protocol"],
  "lib/records": ["lib/engine", "lib/notation", "lib/grading", "lib/classroom", "lib/protocol"],
  prisma: ["lib/engine", "lib/notation", "lib/grading", "lib/classroom", "lib/protocol", "lib/records"],
  "lib/accounts": ["lib/engine", "lib/notation", "lib/grading", "lib/classroom", "lib/protocol", "lib/records"],
  components: ["lib/engine", "lib/notation", "lib/grading", "lib/protocol", "lib/client"],
  app: ["lib/engine", "lib/notation", "lib/protocol", "lib/client", "lib/records", "lib/accounts", "components"],
};
const everyRoom = Object.keys(mayImport);
/** The tops of the house: nothing else imports these. */
const tops: Readonly<Record<string, readonly string[]>> = {
  "lib/server": [...(mayImport["lib/accounts"] ?? []), "lib/accounts", "prisma"],
  "lib/commands": everyRoom,
};

/** Rooms that import no package and no Node API, but for what stands here. */
const purePackages: Readonly<Record<string, RegExp>> = {
  "lib/engine": /^$/,
  "lib/notation": /^@lezer\//,
  "lib/grading": /^$/,
  "lib/classroom": /^$/,
};

/** Packages that one place knows, so that they can be exchanged there. */
const keptPackages: readonly { readonly of: RegExp; readonly to: RegExp }[] = [
  { of: /^reactflow$/, to: /^components\/graph\// },
  { of: /^(@prisma\/.*|@libsql\/.*|pg)$/, to: /^lib\/(records|commands)\// },
  { of: /^better-auth\b/, to: /^lib\/accounts\// },
  { of: /^(csv-stringify|write-excel-file)\b/, to: /^lib\/records\/export\// },
];

/** What a browser may have of grading: words and numbers, nothing that judges. */
const shownGrading = /^lib\/grading\/(explain|fairNumbers|hints|numbers|paths|points|random|tex)\.ts$/;
const neverInBrowser = /^(lib\/(records|accounts|server|commands)\/|prisma\/|node:|.*\.wrong\.ts$)/;

/** Every arrow that runs where none may run, as a sentence. Tests and what only they use may import what they test. */
export function importProblems(arrows: readonly Arrow[], isBrowserCode: (path: string) => boolean): readonly string[] {
  const judged = arrows.filter(({ from }) => !isTestCode(from));
  return [
    ...judged.flatMap((arrow) => arrowProblems(arrow)),
    ...browserProblems(judged, isBrowserCode),
    ...cycleProblems(judged),
  ];
}

function arrowProblems(arrow: Arrow): readonly string[] {
  const room = roomOf(arrow.from);
  return arrow.isPackage ? packageProblems(room, arrow) : roomProblems(room, arrow);
}

function packageProblems(room: string, { from, to }: Arrow): readonly string[] {
  const allowed = purePackages[room];
  if (allowed && !allowed.test(to)) return [`${from} imports ${to}: ${room} stays free of packages and of Node.`];
  const kept = keptPackages.find(({ of }) => of.test(to));
  if (kept && !kept.to.test(from)) return [`${from} imports ${to}, which only ${kept.to.source} may.`];
  return [];
}

function roomProblems(room: string, { from, to, specifier }: Arrow): readonly string[] {
  const target = roomOf(to);
  if (target === room) {
    return specifier.startsWith("@/") && room.startsWith("lib/")
      ? [`${from}: write ${to} relative, inside one room.`]
      : [];
  }
  if (specifier.startsWith(".")) return [`${from}: write "${specifier}" as "@/${to.replace(/\.tsx?$/, "")}".`];
  // A command may try the product out: it simulates a class.
  if (isTestCode(to)) return room === "lib/commands" ? [] : [`${from} imports ${to}, which is for tests.`];
  const allowed = mayImport[room] ?? tops[room];
  if (!allowed) return [`${from} is in no room that lib/commands/importRules.ts knows.`];
  return allowed.includes(target) ? [] : [`${from} imports ${to}: ${room} may not know ${target}.`];
}

function browserProblems(arrows: readonly Arrow[], isBrowserCode: (path: string) => boolean): readonly string[] {
  const problems = new Set<string>();
  const starts = new Set(arrows.map(({ from }) => from).filter(isBrowserCode));
  for (const start of starts) {
    for (const [file, broughtBy] of reachedFrom(start, arrows)) {
      const isJudging = file.startsWith("lib/grading/") && !shownGrading.test(file);
      if (isJudging || neverInBrowser.test(file)) problems.add(`${broughtBy} brings ${file} into the browser.`);
    }
  }
  return [...problems];
}

function cycleProblems(arrows: readonly Arrow[]): readonly string[] {
  const cycles = new Map<string, string>();
  for (const { from, to, isType, isPackage } of arrows) {
    if (isType || isPackage) continue;
    const back = reachedFrom(to, arrows);
    if (!back.has(from)) continue;
    const path = [from];
    for (let file = from; file !== to; path.unshift(file)) file = back.get(file) ?? to;
    const key = [...path].sort().join(" ");
    if (!cycles.has(key)) cycles.set(key, `A circle: ${[...path, path[0]].join(" → ")}`);
  }
  return [...cycles.values()];
}

function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "lib" ? `lib/${room}` : top;
}

function isTestCode(path: string): boolean {
  return /^(bench|e2e)\/|\.(test|fixture)\.tsx?$|\/test[A-Z]\w*\.tsx?$|\/testing(\/|\.ts)/.test(path);
}
