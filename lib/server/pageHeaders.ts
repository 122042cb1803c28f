import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Language } from "@/lib/protocol/languages";
import { targetOf } from "./target";

/** Sets the headers of a page's answer: what the page may load, and what it tells others. */
export type PageHeaders = (request: IncomingMessage, response: ServerResponse, language: Language) => void;

/** What Next starts every worker with; the policy that it comes with is the worker's, whatever the page's says. */
const workerScript = /^\/_next\/static\/chunks\/turbopack-worker-[\w-]+\.js$/;
/** A worker computes: it loads our own scripts, compiles WebAssembly, and reaches nothing else. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/**
 * Headers for the built pages. No inline script runs but Next's own: in a page made for the request they carry its
 * nonce, which Next reads from the policy in the request; the pages made at build time are known by their hashes.
 */
export function pageHeaders(buildFolder: string): PageHeaders {
  const built = builtPages(buildFolder);
  return (request, response, language) => {
    const { path } = targetOf(request);
    const page = path.startsWith("/play/") ? "/play" : path.replace(/\/$/, "");
    response.setHeader("content-security-policy", policyFor(request, built.get(`/${language}${page}`)));
    if (!path.startsWith("/_next/")) varyByLanguage(response);
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("x-content-type-options", "nosniff");
  };
}

/** `hashes` are those of a page that was built. */
function policyFor(request: IncomingMessage, hashes?: readonly string[]): string {
  if (workerScript.test(targetOf(request).path)) return workerPolicy;
  const scripts = hashes ?? [`'nonce-${randomBytes(16).toString("base64")}'`];
  const policy = policyOf(scripts, request.headers.host ?? "");
  if (!hashes) request.headers["content-security-policy"] = policy;
  return policy;
}

/** One address, a page in each language: a cache on the way keeps them apart. Last, since Next overwrites what stands there. */
function varyByLanguage(response: ServerResponse): void {
  const writeHead = response.writeHead;
  response.writeHead = (...head: unknown[]) => {
    const others = [response.getHeader("vary") ?? []].flat();
    response.setHeader("vary", [...others, "Accept-Language", "Cookie"].join(", "));
    return Reflect.apply(writeHead, response, head);
  };
}

function policyOf(scripts: readonly string[], host: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    // React, the canvas and KaTeX set style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // Not every browser counts websockets of the own host as 'self'.
    `connect-src 'self' ${/^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** By path: the hashes of the inline scripts in every page that was made at build time. */
function builtPages(buildFolder: string): ReadonlyMap<string, readonly string[]> {
  const manifest = join(buildFolder, "prerender-manifest.json");
  if (!existsSync(manifest)) return new Map();
  const { routes } = JSON.parse(readFileSync(manifest, "utf8")) as { routes: Record<string, unknown> };
  const pages = Object.keys(routes).flatMap((path): [string, readonly string[]][] => {
    const file = join(buildFolder, "server", "app", `${path === "/" ? "index" : path}.html`);
    return existsSync(file) ? [[path, inlineHashes(readFileSync(file, "utf8"))]] : [];
  });
  return new Map(pages);
}

function inlineHashes(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return [...new Set(scripts.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))];
}
