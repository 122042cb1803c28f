import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";
import type { Cell } from "./table";
import { toXlsx } from "./xlsx";

const formulas = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
  '=HYPERLINK("x","y")',
  " =1",
  "\n@x",
];
const texts = [
  'a "quoted", text',
  "two\nlines",
  "ünïcode ∂ 中文",
  "-1.5",
  "+3e-4",
  "-",
  "a=b",
  "' already",
  "<b>&amp;",
];

const inCsv = (cells: readonly Cell[]) => {
  const text = toCsv({ columns: cells.map((_, index) => `c${index}`), rows: [cells] }, { hasMark: true });
  const [, row = []]: string[][] = parse(text, { bom: true });
  return row;
};
const inXlsx = async (cells: readonly Cell[]) => {
  const columns = cells.map((_, index) => `c${index}`);
  const [sheet] = await readXlsxFile(await toXlsx([{ name: "One", columns, rows: [cells] }]));
  return sheet?.data[1];
};

describe("what students typed", () => {
  it("is never a formula in a spreadsheet", async () => {
    const inert = formulas.map((text) => `'${text}`);
    expect(inCsv(formulas)).toEqual(inert);
    // XML reads a carriage return as a line end; what matters is the apostrophe before it.
    const read = await inXlsx(formulas);
    const lines = (text: string) => text.replaceAll("\r", "\n");
    expect(read?.map((cell) => lines(String(cell)))).toEqual(inert.map(lines));
    expect(await inXlsx(["\u0001=1"])).toEqual(["'=1"]);
  });

  it("stays what it was otherwise, a plain number too", async () => {
    const expected = texts.map((text) => (text === "-" ? "'-" : text));
    expect(inCsv(texts)).toEqual(expected);
    expect(await inXlsx(texts)).toEqual(expected);
  });

  it("in a column's title is no formula either", async () => {
    const [row] = parse(toCsv({ columns: ["=1"], rows: [] }, { hasMark: false }));
    expect(row).toEqual(["'=1"]);
    const [sheet] = await readXlsxFile(await toXlsx([{ name: "One", columns: ["=1"], rows: [["x"]] }]));
    expect(sheet?.data[0]).toEqual(["'=1"]);
  });

  it("breaks no workbook with signs that XML cannot hold", async () => {
    expect(await inXlsx(["a\u0001b\u000bc\ufffe"])).toEqual(["abc"]);
  });
});

describe("numbers", () => {
  it("stay numbers, to the last bit", async () => {
    const numbers = [-1.5, 0.1 + 0.2, 1e-300, -0, 13000, 1 / 3, 1e21];
    expect(inCsv(numbers).map(Number)).toEqual(numbers.map((value) => value + 0));
    expect(await inXlsx(numbers)).toEqual(numbers.map((value) => value + 0));
    expect(inCsv([13000, -1.5])).toEqual(["13000", "-1.5"]);
  });
});
