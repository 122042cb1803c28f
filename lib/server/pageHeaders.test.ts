import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pageHeaders } from "./pageHeaders";

const folder = mkdtempSync(join(tmpdir(), "chalkgrad-build-"));
mkdirSync(join(folder, "server", "app", "de"), { recursive: true });
writeFileSync(join(folder, "prerender-manifest.json"), JSON.stringify({ routes: { "/de/play": {} } }));
writeFileSync(
  join(folder, "server", "app", "de", "play.html"),
  "<script src='/a.js'></script><script>hello()</script>",
);
afterAll(() => rmSync(folder, { recursive: true }));

function headersOf(url: string, host = "192.168.1.7:3000") {
  const sent = new Map<string, string>();
  const request = { url, headers: { host } } as IncomingMessage;
  const response = { setHeader: (name: string, value: string) => sent.set(name, value) };
  pageHeaders(folder)(request, response as unknown as ServerResponse, "de");
  return { sent, policy: sent.get("content-security-policy") ?? "", request };
}

describe("the headers of a page", () => {
  it("let a page that was built run its own inline scripts and no others", () => {
    const { policy } = headersOf("/play/482913");
    expect(policy).toContain("script-src 'self' 'sha256-");
    expect(policy.match(/sha256-/g)).toHaveLength(1);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("give every other page a nonce of its own, which Next finds in the request", () => {
    const first = headersOf("/host/482913");
    expect(first.policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(first.request.headers["content-security-policy"]).toBe(first.policy);
    expect(headersOf("/host/482913").policy).not.toBe(first.policy);
  });

  it("tell a cache that a page depends on the language, beside what Next says", async () => {
    const http = createServer((request, response) => {
      pageHeaders(folder)(request, response, "de");
      response.setHeader("vary", "rsc");
      response.end();
    }).listen(0, "127.0.0.1");
    await once(http, "listening");
    const { port } = http.address() as AddressInfo;
    const varyOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get("vary");
    expect(await varyOf("/play/482913")).toBe("rsc, Accept-Language, Cookie");
    expect(await varyOf("/_next/static/a.js")).toBe("rsc");
    http.close();
  });

  it("tell no other site where somebody came from, and allow the own socket", () => {
    const { sent, policy } = headersOf("/");
    expect(sent.get("referrer-policy")).toBe("no-referrer");
    expect(policy).toContain("ws://192.168.1.7:3000");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("let a worker compile WebAssembly, for which the pages have no leave", () => {
    const { sent, policy } = headersOf("/_next/static/chunks/turbopack-worker-1hrsqshz0gfey.js?params=x");
    expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    expect(sent.get("x-content-type-options")).toBe("nosniff");
    for (const page of ["/", "/lab", "/play/482913", "/turbopack-worker-1.js"]) {
      expect(headersOf(page).policy).not.toContain("wasm");
    }
  });

  it("never copy a strange Host into the policy", () => {
    expect(headersOf("/", "evil; script-src *").policy).not.toContain("evil");
  });
});
