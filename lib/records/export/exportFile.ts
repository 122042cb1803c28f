import { toCsv } from "./csv";
import { everythingOf } from "./everything";
import { readSessionData, type SessionData } from "./sessionData";
import { canvasTable, longTable, moodleTable, wideTable } from "./tables";
import { toXlsx } from "./xlsx";

/** A file to hand out. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

const csv = "text/csv; charset=utf-8";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const makers: Readonly<Record<string, { type: string; make: (data: SessionData) => string | Promise<Buffer> }>> = {
  "answers.csv": { type: csv, make: (data) => toCsv(longTable(data), { hasMark: true }) },
  "students.csv": { type: csv, make: (data) => toCsv(wideTable(data), { hasMark: true }) },
  "canvas.csv": { type: csv, make: (data) => toCsv(canvasTable(data), { hasMark: false }) },
  "moodle.csv": { type: csv, make: (data) => toCsv(moodleTable(data), { hasMark: false }) },
  "session.xlsx": {
    type: xlsx,
    make: (data) =>
      toXlsx([
        { name: "Students", ...wideTable(data) },
        { name: "Answers", ...longTable(data) },
      ]),
  },
};

/** A session as the file of this name; null where there is no such session or no such file. Who may have it is the caller's to check. */
export async function exportFile(code: string, file: string): Promise<ExportFile | null> {
  const name = `chalkgrad-${code}-${file}`;
  if (file === "everything.json") {
    const everything = await everythingOf(code);
    return everything && { name, type: "application/json", body: JSON.stringify(everything, null, 1) };
  }
  const maker = Object.hasOwn(makers, file) ? makers[file] : undefined;
  const data = maker && (await readSessionData(code));
  return data ? { name, type: maker.type, body: await maker.make(data) } : null;
}
