/** "1 node", "3 nodes". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** A join code grouped by three: "482 913". */
export function groupCode(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}

/** Points as people read them: "3,400". */
export function sayPoints(points: number): string {
  return points.toLocaleString("en");
}
