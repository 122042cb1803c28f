// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { root } from "./root.mjs";

/**
 * What a student's phone may load of JavaScript, in bytes of gzip. "Before": until one has a seat and waits;
 * "with the canvas": all that a round needs. What sets formulas comes with the first one, and is counted apart.
 */
export const goals = { before: 200_000, withCanvas: 320_000 };

/** What the tests hold: the goals, but for the little by which the canvas and the reader of answers miss theirs. */
export const limits = { ...goals, withCanvas: 325_000 };

/**
 * The size of what /play loads in the built pages, in bytes of gzip.
 * @returns {Promise<{ before: number, withCanvas: number, formulas: number }>}
 */
export async function phoneLoad() {
  // In the order in which the page asks for them: the door, the session, then what a round needs.
  const door = initialScripts();
  const session = new Set([...door, ...partsOf(door).flat()]);
  const later = partsOf(session);
  // Told apart by what stands in them, since the build names them by numbers.
  const having = (/** @type {string} */ mark) =>
    later.filter((files) => files.some((file) => isNew(file, session, mark)));
  const [canvas] = having("react-flow__");
  // Practice is a round and more: of those that read answers the smallest is the round.
  const readers = await Promise.all(having(GRAMMAR).map(async (files) => ({ files, size: await sizeOf(files) })));
  const [round] = readers.sort((one, other) => one.size - other.size);
  if (!canvas || !round) throw new Error("The canvas and the round are no parts of their own in /play any more.");
  const withCanvas = new Set([...session, ...canvas, ...round.files]);
  const formulas = partsOf(withCanvas).filter((files) => files.some((file) => isNew(file, withCanvas, "katex")));
  return {
    before: await sizeOf(session),
    withCanvas: await sizeOf(withCanvas),
    formulas: await sizeOf(new Set(formulas.flat())),
  };
}

/** A rule of the grammar that answers are read by. */
const GRAMMAR = "Statement Statement";

/**
 * @param {string} file
 * @param {ReadonlySet<string>} known
 * @param {string} mark
 */
function isNew(file, known, mark) {
  return !known.has(file) && readFileSync(file, "utf8").includes(mark);
}

const next = join(root, ".next");

/** The scripts that the page itself names; those for browsers without modules are loaded by none that counts. */
function initialScripts() {
  const html = readFileSync(join(next, "server", "app", "en", "play.html"), "utf8");
  const tags = html.match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).map((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? "");
  const built = sources.filter((source) => source.startsWith("/_next/"));
  if (built.length === 0) throw new Error("The page /play names no script.");
  return new Set(built.map((source) => join(next, source.slice("/_next/".length))));
}

/**
 * The parts that these scripts load when they need them, each with all its scripts, as the build wrote them down there.
 * @param {ReadonlySet<string>} files
 */
function partsOf(files) {
  const lists = [...files].flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/Promise\.all\(\[((?:"static\/[^"]+",?)+)\]/g),
  ]);
  return lists.map(([, list = ""]) =>
    [...list.matchAll(/"(static\/[^"]+\.js)"/g)].map(([, name = ""]) => join(next, name)),
  );
}

/** @param {Iterable<string>} files */
async function sizeOf(files) {
  const checks = [{ files: [...files], gzip: true }];
  // Its types say less than its documentation does.
  const plugins = /** @type {any} */ ([filePlugin]);
  const [found] = /** @type {{ size: number }[]} */ (await sizeLimit(plugins, { checks }));
  return found?.size ?? 0;
}
