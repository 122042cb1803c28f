import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { readImports } from "./readImports";

/** An arrow between two files of the repository, or from one to a package. */
export interface Arrow {
  readonly from: string;
  /** A file's path from the top folder, or a package's name. */
  readonly to: string;
  readonly specifier: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/** The arrows of all these files; a specifier that names no file and no package stays as it is written. */
export function importGraph(files: readonly string[], read: (path: string) => string = readSource): readonly Arrow[] {
  const known = new Set(files);
  return files.filter(isCode).flatMap((from) =>
    readImports(from, read(from)).map(({ specifier, isType }) => {
      const path = pathOf(from, specifier);
      if (path === undefined) return { from, to: packageOf(specifier), specifier, isPackage: true, isType };
      const to = endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
      return { from, to, specifier, isPackage: false, isType };
    }),
  );
}

/** The files that are there at run time once this one is, each with the file that brings it. */
export function reachedFrom(start: string, arrows: readonly Arrow[]): ReadonlyMap<string, string> {
  const broughtBy = new Map([[start, start]]);
  for (const file of broughtBy.keys()) {
    for (const { from, to, isType } of arrows) {
      if (from === file && !isType && !broughtBy.has(to)) broughtBy.set(to, file);
    }
  }
  return broughtBy;
}

const endings = ["", ".ts", ".tsx", ".mjs", ".js"];

function isCode(path: string): boolean {
  return /\.(tsx?|mjs|js)$/.test(path);
}

function readSource(path: string): string {
  return readFileSync(path, "utf8");
}

function pathOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  return undefined;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
