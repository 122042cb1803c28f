import { describe, expect, it } from "vitest";
import { readIdentity, sharedIdentities } from "./identity";
import { participantOf } from "./testing";

describe("[S13] what the host asks for at the door", () => {
  it("is not kept where it was not asked for", () => {
    expect(readIdentity("nothing", "s1234567")).toEqual({ ok: true, identity: { idNumber: null, email: null } });
  });

  it.each(["s1234567", "12345678", "ab/123-4", "學號123", "ana@uni", " 123 ", "１２３"])(
    "is an ID as %s is",
    (text) => {
      const idNumber = text.normalize("NFKC").trim();
      expect(readIdentity("id", text)).toEqual({ ok: true, identity: { idNumber, email: null } });
    },
  );

  it.each(["", " ", "=1+1", "-5", "+49", "@ana", "12 34", "a\u202eb", "a\u0000", "x".repeat(65), "<b>1</b>"])(
    "is no ID as %j is",
    (text) => expect(readIdentity("id", text)).toEqual({ ok: false, code: "ID_NUMBER_INVALID" }),
  );

  it("is an address in lower case", () => {
    const identity = { idNumber: null, email: "ana.b+c@uni.example.org" };
    expect(readIdentity("email", " Ana.B+c@Uni.example.org ")).toEqual({ ok: true, identity });
  });

  it.each([
    "",
    "ana",
    "ana@uni",
    "@uni.org",
    "ana@@uni.org",
    "=a@uni.org",
    "аna@uni.org",
    "a na@uni.org",
    `a@${"x".repeat(260)}.org`,
  ])("is no address as %j is", (text) =>
    expect(readIdentity("email", text)).toEqual({ ok: false, code: "EMAIL_INVALID" }),
  );
});

describe("[S13] who gave the same ID or address as somebody else", () => {
  const ana = participantOf("Ana", { idNumber: "s1234" });
  const again = participantOf("Ana 2", { idNumber: "S1234" });
  const cleo = participantOf("Cleo", { email: "cleo@uni.org" });

  it("are named together, however it was written", () => {
    const third = participantOf("Ana 3", { idNumber: "s1234" });
    expect(sharedIdentities([ana, cleo, again, third])).toEqual([{ kind: "id", ids: ["Ana", "Ana 2", "Ana 3"] }]);
  });

  it("are known by an address, too", () => {
    const twin = participantOf("Kleo", { email: "cleo@uni.org" });
    expect(sharedIdentities([cleo, twin])).toEqual([{ kind: "email", ids: ["Cleo", "Kleo"] }]);
  });

  it("are nobody where nothing was asked for, and nobody who is alone with theirs", () => {
    expect(sharedIdentities([participantOf("Dan"), participantOf("Eve"), ana, cleo])).toEqual([]);
  });

  it("are each told once, though a whole class gives the same", () => {
    const told = (size: number) =>
      JSON.stringify(
        sharedIdentities(Array.from({ length: size }, (_, at) => participantOf(`S${1000 + at}`, { idNumber: "1" }))),
      ).length;
    expect(told(1000)).toBeLessThanOrEqual(10 * told(100));
  });
});
