import { networkInterfaces } from "node:os";
import { describe, expect, it, vi } from "vitest";
import { lanAddresses } from "./announce";

vi.mock("node:os", () => ({ networkInterfaces: vi.fn() }));

const at = (address: string, internal = false) => ({ family: "IPv4", address, internal });

describe("where phones reach a server", () => {
  it("is the network's address, and nowhere that the server does not listen", () => {
    vi.mocked(networkInterfaces).mockReturnValue({
      lo: [at("127.0.0.1", true)],
      a: [at("203.0.113.9"), at("10.0.0.7")],
    } as never);
    expect(lanAddresses("0.0.0.0")).toEqual(["10.0.0.7", "203.0.113.9"]);
    expect(lanAddresses("::")).toEqual(["10.0.0.7", "203.0.113.9"]);
    expect(lanAddresses("203.0.113.9")).toEqual(["203.0.113.9"]);
    for (const host of ["127.0.0.1", "127.0.1.1", "localhost", "::1"]) expect(lanAddresses(host)).toEqual([]);
  });
});
