import { beforeAll, describe, expect, it } from "vitest";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { type Played, playSession } from "@/lib/records/testing/playSession";
import { OWNER_COOKIE, seatCookie } from "./cookies";
import { readPerson, readReview } from "./review";

const database = testDatabase();
let played: Played;
let other: Played;
beforeAll(async () => {
  chooseDatabase(database);
  played = await playSession({ seed: "mine", students: 2, code: "100001" });
  other = await playSession({ seed: "others", students: 1, code: "100002" });
});

const cookie = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
const studentOf = ({ code, students }: Played) => cookie(seatCookie(code, "student"), students[0]?.token ?? "");

describe("whose review it is", () => {
  it("says the same to a stranger of a session that exists and of a code that nobody has", async () => {
    const strangers = [null, "", cookie(OWNER_COOKIE, "nobody"), cookie(OWNER_COOKIE, other.ownerToken)];
    for (const header of [...strangers, studentOf(other)]) {
      const unknown = await readReview("999999", header);
      expect(unknown).toEqual({ viewer: null, code: "SEAT_UNKNOWN" });
      expect(await readReview(played.code, header)).toEqual(unknown);
    }
  });

  it("is all of it for the owner, the own sheet for a student", async () => {
    expect(await readReview(played.code, cookie(OWNER_COOKIE, played.ownerToken))).toMatchObject({ viewer: "host" });
    const own = await readReview(played.code, studentOf(played));
    expect(own).toMatchObject({ viewer: "student", name: played.students[0]?.name });
  });

  it("shows one student's sheet to the host and to nobody else", async () => {
    const id = played.students[1]?.id ?? "";
    expect(await readPerson(played.code, id, cookie(OWNER_COOKIE, played.ownerToken))).toMatchObject({ id });
    expect(await readPerson(played.code, id, studentOf(played))).toBeNull();
    expect(await readPerson(played.code, id, cookie(OWNER_COOKIE, other.ownerToken))).toBeNull();
    expect(await readPerson(played.code, id, null)).toBeNull();
  });
});
