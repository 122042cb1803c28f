import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { targetOf } from "./target";

/** Sets the headers of a page's answer: what the page may load, and what it tells others. */
export type PageHeaders = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Headers for the built pages. No inline script runs but Next's own: in a page made for the request they carry its
 * nonce, which Next reads from the policy in the request; the pages made at build time are known by their hashes.
 */
export function pageHeaders(buildFolder: string): PageHeaders {
  const built = builtPages(buildFolder);
  return (request, response) => {
    const { path } = targetOf(request);
    const hashes = built.get(path.startsWith("/play/") ? "/play" : path);
    const scripts = hashes ?? [`'nonce-${randomBytes(16).toString("base64")}'`];
    const policy = policyOf(scripts, request.headers.host ?? "");
    if (!hashes) request.headers["content-security-policy"] = policy;
    response.setHeader("content-security-policy", policy);
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("x-content-type-options", "nosniff");
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
