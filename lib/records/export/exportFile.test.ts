import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { readHostReview } from "../reports/hostReview";
import { chooseDatabase, testDatabase } from "../testDatabase";
import { type Played, playSession } from "../testing/playSession";
import { exportFile } from "./exportFile";

const database = testDatabase();
let played: Played;
beforeAll(async () => {
  chooseDatabase(database);
  played = await playSession({ seed: "export", students: 24, rules: { drawsNumbers: true } });
});

// Its importer takes the column after the name for its own number of the person, wants the two SIS columns side by side,
// and "Section" last of those that say who.
const canvasColumns = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];

const textOf = async (file: string) => String((await exportFile(played.code, file))?.body);
const csvOf = async (file: string): Promise<Record<string, string>[]> =>
  parse(await textOf(file), { columns: true, bom: true });
const sheetsOf = async () => {
  const body = (await exportFile(played.code, "session.xlsx"))?.body;
  if (!Buffer.isBuffer(body)) throw new Error("no workbook");
  return readXlsxFile(body);
};

describe("the answers as CSV", () => {
  it("are one row an attempt, each as it is stored", async () => {
    const rows = await csvOf("answers.csv");
    const columns = "student exercise node text value verdict mistake attempt points seed time".split(" ");
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
    const stored = await database.prisma.submission.findMany({
      where: { round: { sessionId: played.id } },
      select: { text: true, value: true, verdict: true, misconception: true, attempt: true, points: true, at: true },
    });
    const read = rows.map(({ text, value, verdict, mistake, attempt, points, time }) => ({
      text,
      value: value === "" ? null : Number(value),
      verdict,
      misconception: mistake || null,
      attempt: Number(attempt),
      points: Number(points),
      at: new Date(time ?? ""),
    }));
    const sorted = (answers: readonly object[]) => answers.map((one) => JSON.stringify(one)).sort();
    expect(sorted(read)).toEqual(sorted(stored));
    expect(rows.some(({ mistake }) => mistake?.includes("/"))).toBe(true);
  });

  it("name the seed of numbers of one's own, so that they can be drawn again", async () => {
    const [first] = await csvOf("answers.csv");
    const student = played.students.find(({ name }) => name === first?.student);
    expect(first?.seed).toBe(`${played.id}/0/${student?.id}`);
  });
});

describe("the students as CSV", () => {
  it("are one row each, by rank, with the scores of the review", async () => {
    const rows = await csvOf("students.csv");
    const review = await readHostReview(played.code);
    const said = review?.participants.map(({ name, rank, score }) => [name, String(rank), String(score)]);
    expect(rows.map(({ student, rank, points }) => [student, rank, points])).toEqual(said);
    const points = rows.map((row) =>
      Object.entries(row).reduce((sum, [title, cell]) => sum + (title.endsWith("(points)") ? Number(cell) : 0), 0),
    );
    expect(points).toEqual(review?.participants.map(({ score }) => score));
  });
});

describe("the workbook", () => {
  it("holds the same two tables, numbers as numbers and times as dates", async () => {
    const sheets = await sheetsOf();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Students", "Answers"]);
    const answers = await csvOf("answers.csv");
    const [titles, ...rows] = sheets[1]?.data ?? [];
    expect(titles).toEqual(Object.keys(answers[0] ?? {}));
    expect(rows.length).toBe(answers.length);
    const value = titles?.indexOf("value") ?? 0;
    const time = titles?.indexOf("time") ?? 0;
    expect(rows.map((row) => row[value])).toEqual(answers.map((row) => (row.value === "" ? null : Number(row.value))));
    expect(rows.every((row) => row[time] instanceof Date)).toBe(true);
    // A spreadsheet's dates are days as floats: a millisecond is as near as they come.
    const times = rows.map((row) => Math.round(Number(row[time]) / 1000));
    expect(times).toEqual(answers.map((row) => Math.round(Date.parse(row.time ?? "") / 1000)));
  });
});

describe("a gradebook", () => {
  it("of Canvas has the header that its importer takes, the points possible, and no thousands separators", async () => {
    const text = await textOf("canvas.csv");
    const [header = []] = parse(text) as string[][];
    expect(header).toEqual([...canvasColumns, `The lecture's graphs, class ${played.code}`]);
    const [possible, ...rows] = await csvOf("canvas.csv");
    const title = header.at(-1) ?? "";
    // A number in brackets at the end would be one of Canvas's own assignments.
    expect(title).not.toMatch(/\(\d+\)\s*$/);
    expect(possible).toMatchObject({ Student: "    Points Possible", [title]: "13000" });
    const review = await readHostReview(played.code);
    const scores = new Map(review?.participants.map(({ name, score }) => [name, String(score)]));
    expect(new Map(rows.map((row) => [row.Student, row[title]]))).toEqual(scores);
  });

  it("of Canvas names people as the institution does, and never by a number of Canvas's own", async () => {
    for (const [code, identityOf] of [
      ["100001", (index: number) => ({ idNumber: `00${index}`, email: null })],
      ["100002", (index: number) => ({ idNumber: null, email: `s${index}@uni.example` })],
    ] as const) {
      const { students } = await playSession({ seed: code, code, students: 3, identityOf });
      const { body } = (await exportFile(code, "canvas.csv")) ?? {};
      const [, ...rows]: Record<string, string>[] = parse(String(body), { columns: true });
      for (const row of rows) {
        const { idNumber, email } = identityOf(students.findIndex(({ name }) => name === row.Student));
        expect(row).toMatchObject({ ID: "", "SIS User ID": idNumber ?? "", "SIS Login ID": email ?? idNumber });
      }
    }
  });

  it("of Moodle has the address or the ID number, and per cent", async () => {
    const rows = await csvOf("moodle.csv");
    expect(Object.keys(rows[0] ?? {})).toEqual(["email", "idnumber", "name", "grade"]);
    expect(rows.length).toBe(24);
    for (const { grade } of rows) expect(grade).toMatch(/^(100|\d{1,2})(\.\d{1,2})?$/);
    const identityOf = (index: number) => ({ idNumber: `s${index}`, email: null });
    const { students } = await playSession({ seed: "moodle", code: "100003", students: 3, identityOf });
    const { body } = (await exportFile("100003", "moodle.csv")) ?? {};
    for (const row of parse(String(body), { columns: true }) as Record<string, string>[])
      expect(row).toMatchObject({ email: "", idnumber: `s${students.findIndex(({ name }) => name === row.name)}` });
  });

  it("and every other file of the host's knows what was given at the door", async () => {
    const identityOf = () => ({ idNumber: null, email: "ana@uni.example" });
    await playSession({ seed: "door", code: "100004", students: 1, identityOf });
    const bodyOf = async (file: string) => (await exportFile("100004", file))?.body;
    expect(String(await bodyOf("students.csv"))).toContain("ana@uni.example");
    expect(String(await bodyOf("everything.json"))).toContain('"email": "ana@uni.example"');
    const [students] = await readXlsxFile((await bodyOf("session.xlsx")) as Buffer);
    const [titles = [], row = []] = students?.data ?? [];
    expect(row[titles.indexOf("email")]).toBe("ana@uni.example");
  });
});

describe("everything as JSON", () => {
  it("holds every stored answer with its judgement, and no secret", async () => {
    const text = await textOf("everything.json");
    const { participants, exercises, log } = JSON.parse(text);
    const answers = participants.flatMap((one: { submissions: object[] }) => one.submissions);
    const where = { round: { sessionId: played.id } };
    expect(answers.length).toBe(await database.prisma.submission.count({ where }));
    expect(answers[0]).toMatchObject({ judgement: { verdict: expect.any(String) } });
    expect(exercises[0].graph.nodes.length).toBeGreaterThan(5);
    expect(log.map(({ type }: { type: string }) => type)).toContain("openRound");
    const seats = await database.prisma.seat.findMany({ select: { tokenHash: true } });
    for (const { tokenHash } of seats) expect(text).not.toContain(tokenHash);
    expect(text).not.toContain(played.ownerId);
  });
});

it("is nothing for a file or a session that there is not", async () => {
  expect(await exportFile(played.code, "passwords.csv")).toBeNull();
  expect(await exportFile(played.code, "constructor")).toBeNull();
  expect(await exportFile("999999", "answers.csv")).toBeNull();
  expect(await exportFile("999999", "everything.json")).toBeNull();
});
