import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env";
import { addressOf } from "./origin";

const counted = (remoteAddress: string, forwarded?: string, variables: Record<string, string> = {}) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return addressOf({ headers, socket: { remoteAddress } } as unknown as IncomingMessage, readEnv(variables));
};

describe("the address that limits count by", () => {
  it("is the network's where one household has more addresses than could be counted", () => {
    const mine = ["2001:db8:1:2::1", "2001:db8:1:2:ffff:eeee:dddd:cccc", "2001:DB8:0001:0002::"];
    expect(new Set(mine.map((address) => counted(address)))).toEqual(new Set(["2001:db8:1:2::/64"]));
    expect(counted("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
    expect(counted("::1")).toBe("0:0:0:0::/64");
    expect(counted("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  });

  it("is all of it where it is one of IPv4", () => {
    expect(counted("10.0.0.7")).toBe("10.0.0.7");
    expect(counted("::ffff:10.0.0.7")).toBe("::ffff:10.0.0.7");
  });

  it("is what the proxy says, the last of it, where there is one, and nothing that a browser says", () => {
    expect(counted("10.0.0.7", "1.2.3.4")).toBe("10.0.0.7");
    const proxied = { TRUST_PROXY: "1" };
    expect(counted("10.0.0.7", "1.2.3.4, 5.6.7.8", proxied)).toBe("5.6.7.8");
    expect(counted("10.0.0.7", "1.2.3.4, 2001:db8:1:2::9", proxied)).toBe("2001:db8:1:2::/64");
    expect(counted("10.0.0.7", "", proxied)).toBe("10.0.0.7");
  });
});
