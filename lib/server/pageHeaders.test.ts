import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pageHeaders } from "./pageHeaders";

const folder = mkdtempSync(join(tmpdir(), "chalkgrad-build-"));
mkdirSync(join(folder, "server", "app"), { recursive: true });
writeFileSync(join(folder, "prerender-manifest.json"), JSON.stringify({ routes: { "/play": {} } }));
writeFileSync(join(folder, "server", "app", "play.html"), "<script src='/a.js'></script><script>hello()</script>");
afterAll(() => rmSync(folder, { recursive: true }));

function headersOf(url: string, host = "192.168.1.7:3000") {
  const sent = new Map<string, string>();
  const request = { url, headers: { host } } as IncomingMessage;
  const response = { setHeader: (name: string, value: string) => sent.set(name, value) };
  pageHeaders(folder)(request, response as unknown as ServerResponse);
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

  it("tell no other site where somebody came from, and allow the own socket", () => {
    const { sent, policy } = headersOf("/");
    expect(sent.get("referrer-policy")).toBe("no-referrer");
    expect(policy).toContain("ws://192.168.1.7:3000");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("never copy a strange Host into the policy", () => {
    expect(headersOf("/", "evil; script-src *").policy).not.toContain("evil");
  });
});
