import { beforeAll, describe, expect, it } from "vitest";
import { OWNER_COOKIE, seatCookie } from "@/lib/accounts/cookies";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { type Played, playSession } from "@/lib/records/testing/playSession";
import { GET } from "./route";

const database = testDatabase();
let played: Played;
let other: Played;
beforeAll(async () => {
  chooseDatabase(database);
  played = await playSession({ seed: "mine", students: 2, code: "100001" });
  other = await playSession({ seed: "others", students: 1, code: "100002" });
});

const cookie = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
const get = (code: string, file: string, header: string) =>
  GET(new Request("http://localhost/", { headers: { cookie: header } }), { params: Promise.resolve({ code, file }) });

describe("a session's files", () => {
  it("are the host's, under a name that says what they are", async () => {
    const answer = await get(played.code, "answers.csv", cookie(OWNER_COOKIE, played.ownerToken));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="chalkgrad-100001-answers.csv"');
    expect(await answer.text()).toContain("student,exercise,node");
    const workbook = await get(played.code, "session.xlsx", cookie(OWNER_COOKIE, played.ownerToken));
    expect(new Uint8Array(await workbook.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it("are nobody else's, and a stranger does not learn which codes there are", async () => {
    const student = cookie(seatCookie(played.code, "student"), played.students[0]?.token ?? "");
    const others = ["", student, cookie(OWNER_COOKIE, other.ownerToken)];
    const answers = await Promise.all(
      others.flatMap((header) => [get(played.code, "answers.csv", header), get("999999", "answers.csv", header)]),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ ok: false, code: "SEAT_UNKNOWN" });
    }
  });

  it("are only those that there are", async () => {
    expect((await get(played.code, "..%2fsecret", cookie(OWNER_COOKIE, played.ownerToken))).status).toBe(403);
  });
});
