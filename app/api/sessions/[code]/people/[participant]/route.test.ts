import { beforeAll, describe, expect, it } from "vitest";
import { OWNER_COOKIE, seatCookie } from "@/lib/accounts/cookies";
import { chooseDatabase, testDatabase } from "@/lib/records/testDatabase";
import { type Played, playSession } from "@/lib/records/testing/playSession";
import { GET } from "./route";

const database = testDatabase();
let played: Played;
beforeAll(async () => {
  chooseDatabase(database);
  played = await playSession({ seed: "person", students: 3, code: "100001" });
});

const cookie = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
const get = (participant: string, header: string, code = played.code) =>
  GET(new Request("http://localhost/", { headers: { cookie: header } }), {
    params: Promise.resolve({ code, participant }),
  });
const asHost = () => cookie(OWNER_COOKIE, played.ownerToken);
const asStudent = (index: number) => cookie(seatCookie(played.code, "student"), played.students[index]?.token ?? "");

describe("all that is kept of one student", () => {
  it("is told to the host: every answer of that student, and no other's", async () => {
    const [ana, ben] = played.students;
    const text = await (await get(ana?.id ?? "", asHost())).text();
    const { participant, submissions, log } = JSON.parse(text);
    expect(participant).toMatchObject({ name: ana?.name, seats: [{ revokedAt: null }] });
    expect(submissions.length).toBe(
      await database.prisma.submission.count({ where: { participantId: ana?.id ?? "" } }),
    );
    expect(submissions[0].judgement).toHaveProperty("followThrough");
    expect(log.map(({ type }: { type: string }) => type)).toContain("joined");
    expect(text).not.toContain(ben?.id);
    expect(text).not.toContain("tokenHash");
  });

  it("is told to the student, without what is the host's alone", async () => {
    const text = await (await get("me", asStudent(1))).text();
    const { participant, submissions } = JSON.parse(text);
    expect(participant.name).toBe(played.students[1]?.name);
    expect(submissions[0].judgement).toHaveProperty("verdict");
    expect(text).not.toContain("followThrough");
    expect(text).not.toContain("candidates");
  });

  it("is told to nobody else", async () => {
    const id = played.students[0]?.id ?? "";
    for (const header of ["", asStudent(1)]) expect((await get(id, header)).status).toBe(403);
    expect((await get("me", "")).status).toBe(403);
    expect((await get("me", asHost())).status).toBe(403);
    expect((await get("nobody", asHost())).status).toBe(403);
    expect((await get(id, asHost(), "999999")).status).toBe(403);
  });
});
